/**
 * The endpoint for assistants: tools of the Model Context Protocol that send GraphQL
 * documents.
 */
@NullMarked
package org.multaqa.api.assistant;

import org.jspecify.annotations.NullMarked;
