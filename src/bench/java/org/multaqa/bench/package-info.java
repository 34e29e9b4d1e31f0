/**
 * Benchmarks that anyone can run: how fast questions are answered, beside others and
 * beside the limit, on graphs of any size.
 */
@NullMarked
package org.multaqa.bench;

import org.jspecify.annotations.NullMarked;
