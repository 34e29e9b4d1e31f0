package org.multaqa.page;

import java.util.List;
import java.util.stream.Stream;

import org.multaqa.access.PublicAddresses;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The paths of the Explorer document: its start page, its views, and the entities by
 * their ids.
 */
@Component
@ConditionalOnWebApplication
class ExplorerAddresses implements PublicAddresses {

	static final String START = "/";

	static final String VIEW = "/{view:find|convergence|map|graph|paths|timeline|indicators|gaps|draft|load|judge}";

	static final String ENTITY = "/{kind:official|ministry|institution|country|region|province|commune|program|meeting|post|topic|source}/{*name}";

	private final List<PathPattern> patterns = Stream.of(START, VIEW, ENTITY)
		.map(PathPatternParser.defaultInstance::parse)
		.toList();

	@Override
	public boolean include(String path) {
		PathContainer parsed = PathContainer.parsePath(path);
		return this.patterns.stream().anyMatch((pattern) -> pattern.matches(parsed));
	}

}
