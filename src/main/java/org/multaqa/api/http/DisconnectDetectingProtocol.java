package org.multaqa.api.http;

import java.io.IOException;
import java.util.function.BooleanSupplier;

import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Tomcat's HTTP/1.1 protocol with a check whether the client has disconnected. While a
 * request is processed, Tomcat itself does not check this.
 */
public final class DisconnectDetectingProtocol extends Http11NioProtocol {

	private static final ThreadLocal<@Nullable SocketWrapperBase<?>> CURRENT = new ThreadLocal<>();

	@Override
	public void setAdapter(Adapter adapter) {
		super.setAdapter(new ServerOptionsAdapter(adapter));
	}

	@Override
	protected Processor createProcessor() {
		return new Http11Processor(this, getAdapter()) {
			@Override
			public AbstractEndpoint.Handler.SocketState service(SocketWrapperBase<?> connection) throws IOException {
				CURRENT.set(connection);
				try {
					return super.service(connection);
				}
				finally {
					CURRENT.remove();
				}
			}
		};
	}

	/**
	 * Checks whether the client has closed the connection of the request of this thread.
	 * Another thread may call it as long as this one neither reads nor writes.
	 */
	static BooleanSupplier disconnected() {
		SocketWrapperBase<?> connection = CURRENT.get();
		return () -> connection != null && isClosed(connection);
	}

	private static boolean isClosed(SocketWrapperBase<?> connection) {
		try {
			// data that has arrived stays in the buffer of the connection
			connection.isReadyForRead();
			return connection.isClosed();
		}
		catch (IOException ex) {
			return true;
		}
	}

}
