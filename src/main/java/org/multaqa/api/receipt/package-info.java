/**
 * Receipts of answers: what was asked of which version, and whether the answer is still
 * the same.
 */
@NullMarked
package org.multaqa.api.receipt;

import org.jspecify.annotations.NullMarked;
