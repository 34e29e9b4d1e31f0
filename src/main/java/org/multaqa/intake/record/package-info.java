/**
 * Records as read, before their references are resolved.
 */
@NullMarked
package org.multaqa.intake.record;

import org.jspecify.annotations.NullMarked;
