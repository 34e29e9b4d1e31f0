package org.multaqa.api.fastpath;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import org.jspecify.annotations.Nullable;
import org.multaqa.query.CacheStatistics;

/**
 * Keeps valid documents with their prepared operations: the least recently used are
 * dropped when the space is full. Large documents are not kept, because one of them would
 * displace many others.
 */
public final class DocumentCache implements PreparsedDocumentProvider, CacheStatistics {

	/**
	 * The approximate number of bytes for each character of a document, prepared
	 * operations included.
	 */
	private static final int BYTES_PER_CHARACTER = 200;

	private final Map<String, CachedDocument> known = new LinkedHashMap<>(64, 0.75f, true);

	private final long space;

	private long taken;

	private long hits;

	private long misses;

	/**
	 * @param space the number of bytes for all documents together
	 */
	public DocumentCache(long space) {
		this.space = space;
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parsing) {
		CachedDocument found = find(input.getQuery());
		if (found != null) {
			return CompletableFuture.completedFuture(found.entry());
		}
		PreparsedDocumentEntry entry = parsing.apply(input);
		if (!entry.hasErrors()) {
			keep(input.getQuery(), new CachedDocument(entry, new PreparedOperations(entry.getDocument())));
		}
		return CompletableFuture.completedFuture(entry);
	}

	/** The document with this text, if it was valid and is still kept. */
	synchronized @Nullable CachedDocument find(String text) {
		return this.known.get(text);
	}

	/** The document with this text, counted as a cache hit or miss. */
	synchronized @Nullable CachedDocument ask(String text) {
		CachedDocument found = this.known.get(text);
		if (found != null) {
			this.hits++;
		}
		else {
			this.misses++;
		}
		return found;
	}

	@Override
	public String cache() {
		return "documents";
	}

	@Override
	public synchronized long hits() {
		return this.hits;
	}

	@Override
	public synchronized long misses() {
		return this.misses;
	}

	@Override
	public synchronized long entries() {
		return this.known.size();
	}

	@Override
	public synchronized long bytes() {
		return this.taken;
	}

	private synchronized void keep(String text, CachedDocument entry) {
		long bytes = bytes(text);
		if (bytes > this.space / 16 || this.known.putIfAbsent(text, entry) != null) {
			return;
		}
		this.taken += bytes;
		Iterator<String> oldest = this.known.keySet().iterator();
		while (this.taken > this.space) {
			this.taken -= bytes(oldest.next());
			oldest.remove();
		}
	}

	private static long bytes(String text) {
		return (long) text.length() * BYTES_PER_CHARACTER;
	}

	/**
	 * A cached document.
	 *
	 * @param entry what the engine keeps of it
	 * @param preparedOperations its prepared operations
	 */
	record CachedDocument(PreparsedDocumentEntry entry, PreparedOperations preparedOperations) {

	}

}
