/**
 * Scalars of the schema.
 */
@NullMarked
package org.multaqa.api.scalar;

import org.jspecify.annotations.NullMarked;
