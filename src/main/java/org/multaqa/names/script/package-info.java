/**
 * Letters, digits and words as the scripts write them.
 */
@NullMarked
package org.multaqa.names.script;

import org.jspecify.annotations.NullMarked;
