package org.multaqa.intake;

import java.util.List;
import java.util.stream.Stream;

import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.Problem;

/**
 * Documents as the loading desk has received them: parsed and held against the schema,
 * which needs no graph.
 */
public final class Received {

	private final List<Submission> submissions;

	private Received(List<Submission> submissions) {
		this.submissions = submissions;
	}

	/**
	 * Receives documents, and with them the files that could not be read.
	 * @param unread why files could not be read
	 */
	public static Received of(List<Document> documents, List<Problem> unread) {
		Reception reception = new Reception();
		return new Received(Stream
			.concat(documents.stream().flatMap((document) -> reception.receive(document).stream()),
					unread.stream().map(Submission::unread))
			.toList());
	}

	List<Submission> submissions() {
		return this.submissions;
	}

}
