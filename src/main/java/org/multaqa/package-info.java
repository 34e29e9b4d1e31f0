/**
 * The application: runs commands and the server, and connects the packages.
 */
@NullMarked
package org.multaqa;

import org.jspecify.annotations.NullMarked;
