/**
 * HTTP around GraphQL: filters, headers, request bodies and error responses.
 */
@NullMarked
package org.multaqa.api.http;

import org.jspecify.annotations.NullMarked;
