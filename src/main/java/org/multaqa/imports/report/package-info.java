/**
 * Reports what an import came to, and why a file or row is refused.
 */
@NullMarked
package org.multaqa.imports.report;

import org.jspecify.annotations.NullMarked;
