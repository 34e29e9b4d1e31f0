package org.multaqa.intake.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.model.Sha256;
import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.names.LatinText;
import org.multaqa.names.NameFolding;

/**
 * Readable ids for entities that a record declares without an id. An id is derived from
 * the kind, the name and the distinguishing properties of the entry. So it does not
 * depend on the order of records, and two entries with the same content have the same id.
 */
public final class DerivedId {

	private static final String MARK = "named.";

	private static final List<String> LANGUAGES = List.of("ar", "fr", "en", "zgh");

	private static final int LONGEST = 60;

	/**
	 * Length of the hash where the letters spell the whole name: it distinguishes words
	 * with the same transliteration.
	 */
	private static final int SHORT_HASH = 4;

	/** Length of the hash where the letters spell only a part of the name. */
	private static final int HASH = 10;

	private DerivedId() {
	}

	/** Whether an id is derived from a name. */
	public static boolean is(EntityId id) {
		return id.name().startsWith(MARK);
	}

	/** The id of an entry of {@code entities}, which needs a name. */
	public static EntityId ofEntity(EntityKind kind, RecordNode entry) {
		List<String> apart = Stream.of("organization", "territory", "partOf")
			.flatMap((key) -> entry.references(key).stream())
			.map((reference) -> reference.isLikeAnId() ? reference.text() : reference.key())
			.sorted()
			.toList();
		return of(kind, "", first(entry, "names", "aliases"), apart);
	}

	/** The id of a meeting, which needs a title or a date. */
	public static EntityId ofMeeting(RecordNode entry) {
		List<String> apart = new ArrayList<>(entry.references("where")
			.stream()
			.map((reference) -> reference.isLikeAnId() ? reference.text() : reference.key())
			.sorted()
			.toList());
		entry.text("kind").ifPresent(apart::add);
		return of(EntityKind.MEETING, entry.text("when").orElse(""), first(entry, "title"), apart);
	}

	private static EntityId of(EntityKind kind, String day, String name, List<String> apart) {
		String readable = Stream.concat(Stream.of(day), LatinText.words(name).stream().sorted())
			.map((word) -> word.replaceAll("[^A-Za-z0-9-]+", ""))
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.joining("-"));
		String sorted = Arrays.stream(NameFolding.fold(name).split(" ")).sorted().collect(Collectors.joining(" "));
		String start = readable.substring(0, Math.min(readable.length(), LONGEST));
		boolean whole = start.equals(readable) && LatinText.words(name).size() == sorted.split(" ").length;
		String hash = Sha256.of(String.join("|", day, sorted, String.join("|", apart)))
			.substring(0, whole ? SHORT_HASH : HASH);
		return new EntityId(kind, MARK + (start.isEmpty() ? hash : start + "." + hash));
	}

	/** The name under the first of the keys that has one, in the order of languages. */
	private static String first(RecordNode entry, String... keys) {
		return Arrays.stream(keys)
			.flatMap((key) -> entry.entry(key).stream())
			.flatMap((names) -> LANGUAGES.stream().flatMap((language) -> names.values(language).stream()))
			.map(DerivedId::text)
			.filter((name) -> !name.isBlank())
			.findFirst()
			.orElse("");
	}

	private static String text(SourceNode name) {
		return (name instanceof MappingNode mappingNode) ? new RecordNode(mappingNode).text("text").orElse("")
				: RecordNode.text(name).orElse("");
	}

}
