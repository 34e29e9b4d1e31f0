package org.multaqa.access;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Recognizes the handshakes of WebSocket connections. They need no token, because
 * browsers cannot send one with them: the first message has it.
 */
public final class WebSocketHandshake {

	private WebSocketHandshake() {
	}

	/** Whether the server treats a request as a handshake, valid or not. */
	public static boolean is(HttpServletRequest request) {
		return request.getMethod().equals("GET") && "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
	}

}
