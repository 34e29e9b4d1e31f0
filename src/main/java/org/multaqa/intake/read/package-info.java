/**
 * Reads records: entities, claims, facts and meetings, each from its entry.
 */
@NullMarked
package org.multaqa.intake.read;

import org.jspecify.annotations.NullMarked;
