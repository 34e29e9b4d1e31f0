package org.multaqa.command.client;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.ParseAborted;
import org.multaqa.intake.document.file.DocumentStream;
import org.multaqa.intake.graph.RecordOutcome;

/**
 * Sends documents as one stream, with only one document in memory at a time.
 */
final class DocumentUpload {

	private static final byte[] END_OF_LINE = { '\n' };

	private final List<Document> documents;

	private final List<Document> sent = new ArrayList<>();

	private final List<RecordOutcome> refused = new ArrayList<>();

	DocumentUpload(List<Document> documents) {
		this.documents = documents;
	}

	/** The documents that were sent, in their order. */
	List<Document> sent() {
		return this.sent;
	}

	/** The outcomes of the documents that could not be read. */
	List<RecordOutcome> refused() {
		return this.refused;
	}

	InputStream stream() {
		this.sent.clear();
		this.refused.clear();
		return new SequenceInputStream(new UploadParts(this.documents.iterator()));
	}

	private @Nullable InputStream parcel(Document document) {
		try {
			byte[] content = document.content();
			this.sent.add(document);
			return new SequenceInputStream(new ByteArrayInputStream(DocumentStream.head(document, content.length)),
					new SequenceInputStream(new ByteArrayInputStream(content), new ByteArrayInputStream(END_OF_LINE)));
		}
		catch (ParseAborted ex) {
			this.refused.add(RecordOutcome.refused(document.name(), null, List.of(ex.problem()), List.of()));
			return null;
		}
	}

	/**
	 * The parts of the stream, each created when it is read.
	 */
	private final class UploadParts implements Enumeration<InputStream> {

		private final Iterator<Document> left;

		private @Nullable InputStream next;

		UploadParts(Iterator<Document> left) {
			this.left = left;
		}

		@Override
		public boolean hasMoreElements() {
			while (this.next == null && this.left.hasNext()) {
				this.next = parcel(this.left.next());
			}
			return this.next != null;
		}

		@Override
		public InputStream nextElement() {
			InputStream parcel = hasMoreElements() ? this.next : null;
			if (parcel == null) {
				throw new NoSuchElementException();
			}
			this.next = null;
			return parcel;
		}

	}

}
