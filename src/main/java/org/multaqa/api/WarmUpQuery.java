package org.multaqa.api;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * Runs a query of the most frequent kind shortly after the server has started, because
 * the first query takes seconds. A request that arrives earlier does not wait for it.
 * Afterwards memory that only the start needed is returned to the operating system.
 */
public final class WarmUpQuery {

	private static final Logger LOG = LoggerFactory.getLogger(WarmUpQuery.class);

	private static final int SECONDS_AFTER_START = 3;

	private static final String QUESTION = """
			{
			  convergence(territory: "region/MA-09", during: { from: "2017-01-01", until: "2027-01-01" }) {
			    programs(first: 1) { nodes { program { id name } } }
			    actors(first: 1) { nodes { actor { id name } } }
			  }
			}""";

	private final ExecutionGraphQlService engine;

	WarmUpQuery(ExecutionGraphQlService engine) {
		this.engine = engine;
	}

	@EventListener(ApplicationReadyEvent.class)
	void soon() {
		CompletableFuture.delayedExecutor(SECONDS_AFTER_START, TimeUnit.SECONDS).execute(this::ask);
	}

	private void ask() {
		try {
			this.engine
				.execute(new DefaultExecutionGraphQlRequest(QUESTION, null, Map.of(), Map.of(),
						UUID.randomUUID().toString(), null))
				.block();
		}
		catch (RuntimeException ex) {
			// the next request reports what is wrong
			LOG.debug("The first question has no answer.", ex);
		}
		System.gc();
	}

}
