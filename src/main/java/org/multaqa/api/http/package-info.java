/**
 * HTTP around GraphQL: filters, headers, request bodies and what is answered where no
 * request was understood.
 */
@NullMarked
package org.multaqa.api.http;

import org.jspecify.annotations.NullMarked;
