package org.multaqa.query.error;

/**
 * A file that cannot be restored, or a graph into which nothing can be restored.
 */
public final class InvalidBackup extends ClientException {

	public InvalidBackup(String sentence) {
		super(ErrorCode.BAD_REQUEST, sentence);
	}

}
