/**
 * What is asked, as plain values: each root field is a query plan.
 */
@NullMarked
package org.multaqa.query.plan;

import org.jspecify.annotations.NullMarked;
