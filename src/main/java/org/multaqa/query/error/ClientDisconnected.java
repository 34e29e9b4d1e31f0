package org.multaqa.query.error;

/**
 * Thrown when the client has disconnected, to stop the work on its request.
 */
public final class ClientDisconnected extends ClientException {

	public ClientDisconnected() {
		super(ErrorCode.UNAVAILABLE, "The client has closed the connection.");
	}

}
