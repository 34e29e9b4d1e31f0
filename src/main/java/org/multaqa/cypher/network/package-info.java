/**
 * Cypher queries that read what networks, timelines, duplicates and citations are
 * computed from.
 */
@NullMarked
package org.multaqa.cypher.network;

import org.jspecify.annotations.NullMarked;
