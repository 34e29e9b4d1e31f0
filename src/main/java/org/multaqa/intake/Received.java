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
		Stream<Arrival> arrivals = documents.stream().flatMap((document) -> reception.receive(document).stream());
		return new Received(
				Stream
					.concat(arrivals,
							unread.stream()
								.map((problem) -> Arrival.unreadable(problem.place().document(), List.of(problem))))
					.map(reception::read)
					.toList());
	}

	List<Submission> submissions() {
		return this.submissions;
	}

}
