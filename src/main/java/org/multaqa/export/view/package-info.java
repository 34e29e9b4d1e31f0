/**
 * The graph as exports see it, as plain values.
 */
@NullMarked
package org.multaqa.export.view;

import org.jspecify.annotations.NullMarked;
