/**
 * Serves changes as an Atom feed.
 */
@NullMarked
package org.multaqa.api.feed;

import org.jspecify.annotations.NullMarked;
