/**
 * Turns what others publish, such as tables, Popolo and FollowTheMoneyImporter, into
 * records.
 */
@NullMarked
package org.multaqa.imports;

import org.jspecify.annotations.NullMarked;
