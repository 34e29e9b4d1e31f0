/**
 * The only package with a database: two backends behind one interface, and everything
 * that is read and written there.
 */
@NullMarked
package org.multaqa.store;

import org.jspecify.annotations.NullMarked;
