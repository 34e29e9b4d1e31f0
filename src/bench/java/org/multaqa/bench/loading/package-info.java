/**
 * Measures loading beside the same graph written by bare statements.
 */
@NullMarked
package org.multaqa.bench.loading;

import org.jspecify.annotations.NullMarked;
