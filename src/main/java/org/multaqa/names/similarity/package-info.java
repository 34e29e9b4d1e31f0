/**
 * How alike two words or names sound, and how alike they are typed.
 */
@NullMarked
package org.multaqa.names.similarity;

import org.jspecify.annotations.NullMarked;
