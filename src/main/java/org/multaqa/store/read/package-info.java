/**
 * Executes query plans and analyses.
 */
@NullMarked
package org.multaqa.store.read;

import org.jspecify.annotations.NullMarked;
