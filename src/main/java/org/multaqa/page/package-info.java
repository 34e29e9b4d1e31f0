/**
 * The pages that the application serves to people, all their parts from its own origin.
 */
@NullMarked
package org.multaqa.page;

import org.jspecify.annotations.NullMarked;
