/**
 * The application: which command was asked for, and how the rooms are wired together.
 */
@NullMarked
package org.multaqa;

import org.jspecify.annotations.NullMarked;
