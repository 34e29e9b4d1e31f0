/**
 * How surprising it is that two actors share meetings.
 */
@NullMarked
package org.multaqa.analysis.strength;

import org.jspecify.annotations.NullMarked;
