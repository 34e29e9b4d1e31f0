/**
 * Access: API tokens, OAuth 2 tokens, roles, and the audit log.
 */
@NullMarked
package org.multaqa.access;

import org.jspecify.annotations.NullMarked;
