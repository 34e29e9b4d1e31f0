package org.multaqa.api.http;

import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

/**
 * Answers {@code OPTIONS *}, which asks what the server as a whole supports. Tomcat's own
 * adapter answers it before any valve or filter, with methods that no address serves.
 */
final class ServerOptionsAdapter implements Adapter {

	/** The methods that addresses of the application serve. */
	private static final String METHODS = "GET, HEAD, POST, OPTIONS";

	private final Adapter adapter;

	ServerOptionsAdapter(Adapter adapter) {
		this.adapter = adapter;
	}

	@Override
	public void service(Request request, Response response) throws Exception {
		if (!"OPTIONS".equals(request.getMethod()) || !request.requestURI().equals("*")) {
			this.adapter.service(request, response);
			return;
		}
		response.setStatus(200);
		response.setHeader("Allow", METHODS);
		response.setContentLength(0);
		response.action(ActionCode.CLOSE, null);
	}

	@Override
	public boolean prepare(Request request, Response response) throws Exception {
		return this.adapter.prepare(request, response);
	}

	@Override
	public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
		return this.adapter.asyncDispatch(request, response, event);
	}

	@Override
	public void log(Request request, Response response, long time) {
		this.adapter.log(request, response, time);
	}

	@Override
	public void checkRecycled(Request request, Response response) {
		this.adapter.checkRecycled(request, response);
	}

	@Override
	public String getDomain() {
		return this.adapter.getDomain();
	}

}
