/**
 * Names across scripts: fold, key and compare them.
 */
@NullMarked
package org.multaqa.names;

import org.jspecify.annotations.NullMarked;
