/**
 * Applies records to the graph, or reports what a dry run would change.
 */
@NullMarked
package org.multaqa.intake.apply;

import org.jspecify.annotations.NullMarked;
