package org.multaqa;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/**
 * Listens to the log of statements.
 */
public final class CypherLogCapture extends AppenderBase<ILoggingEvent> implements AutoCloseable {

	/**
	 * How much there is of something, which an operation's price is made of: it is asked
	 * at most once a minute, whoever asks.
	 */
	private static final String COUNT = " AS number";

	private final Logger logger = (Logger) LoggerFactory.getLogger("org.multaqa.statements");

	private final List<LoggedQuery> told = new CopyOnWriteArrayList<>();

	public CypherLogCapture() {
		this.logger.setLevel(Level.DEBUG);
		this.logger.setAdditive(false);
		this.logger.addAppender(this);
		start();
	}

	/** The statements since the last call. */
	public List<LoggedQuery> drain() {
		List<LoggedQuery> drained = List.copyOf(this.told);
		this.told.clear();
		return drained;
	}

	@Override
	protected void append(ILoggingEvent event) {
		Object[] arguments = event.getArgumentArray();
		if (String.valueOf(arguments[1]).endsWith(COUNT)) {
			return;
		}
		Map<String, Object> parameters = new TreeMap<>();
		((Map<?, ?>) arguments[2]).forEach((name, value) -> parameters.put(String.valueOf(name), value));
		this.told.add(new LoggedQuery(String.valueOf(arguments[0]), String.valueOf(arguments[1]), parameters));
	}

	@Override
	public void close() {
		this.logger.detachAppender(this);
		this.logger.setAdditive(true);
		this.logger.setLevel(null);
		stop();
	}

	/** A statement that was run. */
	public record LoggedQuery(String how, String text, Map<String, Object> parameters) {

	}

}
