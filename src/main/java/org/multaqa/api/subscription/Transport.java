package org.multaqa.api.subscription;

import graphql.GraphQLContext;

/**
 * How a response reaches the client.
 */
enum Transport {

	/** One HTTP response. */
	SINGLE_RESPONSE,
	/** Server-sent events. */
	EVENT_STREAM,
	/** Messages of a WebSocket connection. */
	WEB_SOCKET;

	static Transport of(GraphQLContext context) {
		return context.getOrDefault(Transport.class, SINGLE_RESPONSE);
	}

}
