/**
 * Tests whether two actors share more meetings than expected by chance.
 */
@NullMarked
package org.multaqa.analysis.strength;

import org.jspecify.annotations.NullMarked;
