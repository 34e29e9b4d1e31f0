/**
 * Drafts: from an article to a draft record that a person confirms.
 */
@NullMarked
package org.multaqa.draft;

import org.jspecify.annotations.NullMarked;
