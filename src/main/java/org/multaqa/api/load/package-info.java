/**
 * Loading, drafting and exporting over HTTP.
 */
@NullMarked
package org.multaqa.api.load;

import org.jspecify.annotations.NullMarked;
