@NullMarked
package org.multaqa.draft.entity;

import org.jspecify.annotations.NullMarked;
