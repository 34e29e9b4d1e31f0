/**
 * Plans fields of Query by the directives of the schema.
 */
@NullMarked
package org.multaqa.api.plan;

import org.jspecify.annotations.NullMarked;
