package org.multaqa.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.multaqa.intake.Outcome;
import org.multaqa.intake.Report;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.DocumentParser;
import org.multaqa.intake.document.GraphDump;
import org.multaqa.intake.document.Place;
import org.multaqa.intake.document.Problem;
import org.multaqa.query.ExportFormat;
import tools.jackson.databind.json.JsonMapper;

/**
 * The desk of a running server.
 *
 * <p>
 * What fits into one request goes in one, and is judged together. More goes in several; a
 * document that is refused may then only have come before one that it refers to, so what
 * is refused is handed in again as long as that helps. A dry run has no second round:
 * nothing that it could build on was written.
 */
final class RemoteDesk implements Desk {

	private static final String MUTATION = "mutation Load($records: [Record!]!, $dryRun: Boolean) "
			+ "{ loadRecords(records: $records, dryRun: $dryRun) " + ReportReader.SELECTION + " }";

	private static final String REMOVAL = "mutation Remove($records: [String!]!, $dryRun: Boolean) "
			+ "{ removeRecords(records: $records, dryRun: $dryRun) " + ReportReader.SELECTION + " }";

	/** A server takes bodies of 1 MB; the mutation itself needs some of it. */
	private static final int ROOM = 1_000_000 - 2_000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Server server;

	RemoteDesk(Server server) {
		this.server = server;
	}

	@Override
	public void load(List<Document> documents, boolean dryRun, Consumer<Outcome> listener) {
		Rounds rounds = new Rounds(documents);
		List<List<Parcel>> batches = Batches.of(parcels(documents, rounds), ROOM);
		if (dryRun && batches.size() > 1) {
			throw new Stopped(Exit.WRONG_USAGE,
					"These files are together larger than the 1 MB that a server judges at once, and parts would "
							+ "miss what they refer to; hand in fewer, or stop the server and judge without it.");
		}
		int pending = Integer.MAX_VALUE;
		while (!batches.isEmpty()) {
			for (List<Parcel> batch : batches) {
				Report report = send(batch, dryRun);
				rounds.note(report);
			}
			List<Parcel> refused = batches.stream().flatMap(List::stream).filter(rounds::refused).toList();
			boolean again = batches.size() > 1 && refused.size() < pending;
			pending = refused.size();
			batches = Batches.of(again ? refused : List.of(), ROOM);
		}
		rounds.tell(listener);
	}

	/** Packs what can travel, and notes why the rest cannot. */
	private static List<Parcel> parcels(List<Document> documents, Rounds rounds) {
		List<Parcel> parcels = new ArrayList<>();
		for (Document document : documents) {
			Optional<Parcel> parcel = Parcel.of(document);
			if (parcel.isEmpty()) {
				new DocumentParser().parse(document).problems().forEach((problem) -> rounds.refuse(document, problem));
			}
			else if (parcel.get().bytes() > ROOM) {
				rounds.refuse(document, GraphDump.refusal(document).orElseGet(() -> tooLarge(document)));
			}
			else {
				parcels.add(parcel.get());
			}
		}
		return parcels;
	}

	private Report send(List<Parcel> parcels, boolean dryRun) {
		return send(MUTATION, "loadRecords", parcels.stream().map(Parcel::element).toList(), dryRun);
	}

	@Override
	public Report remove(List<String> records, boolean dryRun) {
		return send(REMOVAL, "removeRecords", records, dryRun);
	}

	private Report send(String mutation, String field, List<?> records, boolean dryRun) {
		byte[] body = JSON
			.writeValueAsBytes(Map.of("query", mutation, "variables", Map.of("records", records, "dryRun", dryRun)));
		try {
			return ReportReader.read(this.server.post(body).path(field));
		}
		catch (IllegalArgumentException ex) {
			throw this.server.isNone("its answer is of another version");
		}
	}

	private static Problem tooLarge(Document document) {
		return new Problem(new Place(document.name(), 0, 0, ""), "%.1f MB".formatted(document.size() / 1_000_000.0),
				"at most 1 MB, which a server takes at once (stop the server and load without it, or part the file)",
				null);
	}

	@Override
	public void export(ExportFormat format, OutputStream out) throws IOException {
		try (InputStream export = this.server.get("/export?format=" + format.word())) {
			byte[] buffer = new byte[65_536];
			for (int count = read(export, buffer); count >= 0; count = read(export, buffer)) {
				out.write(buffer, 0, count);
			}
		}
	}

	/** Tells a server that falls silent from a disk that is full. */
	private int read(InputStream export, byte[] buffer) {
		try {
			return export.read(buffer);
		}
		catch (IOException ex) {
			throw this.server.brokeOff(ex);
		}
	}

	@Override
	public void close() {
		// a server goes on when a command ends
	}

}
