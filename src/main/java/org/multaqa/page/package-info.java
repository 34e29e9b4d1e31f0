/**
 * The pages for people, with all parts from this origin.
 */
@NullMarked
package org.multaqa.page;

import org.jspecify.annotations.NullMarked;
