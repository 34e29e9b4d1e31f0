/**
 * The only room with a database: one door to it, two ways behind the door, and everything
 * that takes effect there.
 */
@NullMarked
package org.multaqa.store;

import org.jspecify.annotations.NullMarked;
