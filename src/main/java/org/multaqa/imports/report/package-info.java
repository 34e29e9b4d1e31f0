/**
 * Reports the results of imports, and the reasons why files or rows are rejected.
 */
@NullMarked
package org.multaqa.imports.report;

import org.jspecify.annotations.NullMarked;
