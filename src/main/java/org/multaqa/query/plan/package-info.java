/**
 * Query plans: each root field as a plain value.
 */
@NullMarked
package org.multaqa.query.plan;

import org.jspecify.annotations.NullMarked;
