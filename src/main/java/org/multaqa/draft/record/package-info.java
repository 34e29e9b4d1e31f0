/**
 * Writes a draft as a record in YAML.
 */
@NullMarked
package org.multaqa.draft.record;

import org.jspecify.annotations.NullMarked;
