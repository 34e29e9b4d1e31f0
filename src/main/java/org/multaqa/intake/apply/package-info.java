/**
 * Applies records to the graph, or only shows what they would change.
 */
@NullMarked
package org.multaqa.intake.apply;

import org.jspecify.annotations.NullMarked;
