/**
 * Metrics, and a log of slow requests, for operators.
 */
@NullMarked
package org.multaqa.telemetry;

import org.jspecify.annotations.NullMarked;
