/**
 * What is asked of the analyses, and how their results become rows.
 */
@NullMarked
package org.multaqa.query.analysis;

import org.jspecify.annotations.NullMarked;
