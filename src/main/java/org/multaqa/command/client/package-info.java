/**
 * Loads and exports, in this process or at a running server.
 */
@NullMarked
package org.multaqa.command.client;

import org.jspecify.annotations.NullMarked;
