/**
 * Measures of networks of actors, meetings and programmes.
 */
@NullMarked
package org.multaqa.analysis.network;

import org.jspecify.annotations.NullMarked;
