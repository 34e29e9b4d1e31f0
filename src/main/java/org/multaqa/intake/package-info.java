/**
 * The loading desk: parses records, checks them, resolves what they name, and has them
 * take effect.
 */
@NullMarked
package org.multaqa.intake;

import org.jspecify.annotations.NullMarked;
