/**
 * How records differ from what the graph holds of them: facts that are new, changed or no
 * longer cited.
 */
@NullMarked
package org.multaqa.store.diff;

import org.jspecify.annotations.NullMarked;
