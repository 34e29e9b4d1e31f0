/**
 * The similarity of words and names by their sounds, and by how they are typed.
 */
@NullMarked
package org.multaqa.names.similarity;

import org.jspecify.annotations.NullMarked;
