package org.multaqa.query.error;

/**
 * Nobody waits for the answer any longer, so that it is not sought further.
 */
public final class ClientDisconnected extends ClientException {

	public ClientDisconnected() {
		super(ErrorCode.UNAVAILABLE, "Whoever asked has closed the connection.");
	}

}
