/**
 * GraphQL documents: their limits, their complexity, and those that are registered or
 * cached.
 */
@NullMarked
package org.multaqa.api.document;

import org.jspecify.annotations.NullMarked;
