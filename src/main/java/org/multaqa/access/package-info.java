/**
 * Who may what: API tokens, OAuth 2 tokens, roles, and a log of who did what.
 */
@NullMarked
package org.multaqa.access;

import org.jspecify.annotations.NullMarked;
