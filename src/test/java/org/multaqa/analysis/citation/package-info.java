/**
 * Citations as other programs read them.
 */
@NullMarked
package org.multaqa.analysis.citation;

import org.jspecify.annotations.NullMarked;
