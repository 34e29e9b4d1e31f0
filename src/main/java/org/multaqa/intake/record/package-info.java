/**
 * What records say, their references still to be resolved.
 */
@NullMarked
package org.multaqa.intake.record;

import org.jspecify.annotations.NullMarked;
