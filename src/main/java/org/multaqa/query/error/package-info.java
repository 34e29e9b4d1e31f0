/**
 * Why a request is not answered: each reason with its code.
 */
@NullMarked
package org.multaqa.query.error;

import org.jspecify.annotations.NullMarked;
