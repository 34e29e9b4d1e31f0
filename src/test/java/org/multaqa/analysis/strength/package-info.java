/**
 * Models of shared meetings beside exact values and simulations.
 */
@NullMarked
package org.multaqa.analysis.strength;

import org.jspecify.annotations.NullMarked;
