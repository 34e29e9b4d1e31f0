/**
 * Loading: parses, validates, resolves and applies records.
 */
@NullMarked
package org.multaqa.intake;

import org.jspecify.annotations.NullMarked;
