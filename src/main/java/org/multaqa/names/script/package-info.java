/**
 * Letters, digits and words in the supported scripts.
 */
@NullMarked
package org.multaqa.names.script;

import org.jspecify.annotations.NullMarked;
