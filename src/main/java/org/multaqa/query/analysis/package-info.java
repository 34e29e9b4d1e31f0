/**
 * What is asked of the analyses, and how what they compute becomes an answer.
 */
@NullMarked
package org.multaqa.query.analysis;

import org.jspecify.annotations.NullMarked;
