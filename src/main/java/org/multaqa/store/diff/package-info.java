/**
 * How records differ from what the graph holds of them: new, changed and deleted facts.
 */
@NullMarked
package org.multaqa.store.diff;

import org.jspecify.annotations.NullMarked;
