package org.multaqa.api.subscription;

import java.util.function.BooleanSupplier;

import graphql.GraphQLContext;

/**
 * The client of a subscription.
 *
 * @param address the address from which it comes
 * @param mayRead whether it may still read: its token may expire or be revoked
 */
record SubscriptionClient(String address, BooleanSupplier mayRead) {

	static SubscriptionClient of(GraphQLContext context) {
		return context.get(SubscriptionClient.class);
	}

}
