/**
 * What the application shows of itself to those who run it: metrics, and a log of what is
 * slow.
 */
@NullMarked
package org.multaqa.telemetry;

import org.jspecify.annotations.NullMarked;
