/**
 * Measures of networks beside published values and the words of their definitions.
 */
@NullMarked
package org.multaqa.analysis.network;

import org.jspecify.annotations.NullMarked;
