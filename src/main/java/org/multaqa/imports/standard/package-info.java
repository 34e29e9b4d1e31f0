/**
 * Reads Popolo and FollowTheMoney.
 */
@NullMarked
package org.multaqa.imports.standard;

import org.jspecify.annotations.NullMarked;
