/**
 * Receipts of responses: what was asked of which version, and whether the response is
 * still the same.
 */
@NullMarked
package org.multaqa.api.receipt;

import org.jspecify.annotations.NullMarked;
