package org.multaqa.api.assistant;

import org.springframework.http.HttpStatus;

/**
 * The response to a message of JSON-RPC.
 *
 * @param status the status of the HTTP response
 * @param body UTF-8 JSON; empty if the message gets no reply
 */
record JsonRpcReply(HttpStatus status, byte[] body) {

}
