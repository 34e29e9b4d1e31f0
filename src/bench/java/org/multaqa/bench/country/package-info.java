/**
 * An invented country of any size, told in records: a few very large programmes and
 * regions, careers over time, dates as imprecise as sources are.
 */
@NullMarked
package org.multaqa.bench.country;

import org.jspecify.annotations.NullMarked;
