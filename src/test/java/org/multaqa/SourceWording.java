package org.multaqa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * How the source of a record of the seed names a participant of a meeting.
 *
 * @param id whom the record means
 * @param wording the words of the source
 * @param territory the territory that the meeting is about or was held in
 */
record SourceWording(String id, String wording, String territory) {

	/** All in the news items of the seed. */
	static List<SourceWording> ofSeed() {
		List<SourceWording> names = new ArrayList<>();
		try (Stream<Path> files = Files.list(Path.of("graph-seed/meetings"))) {
			for (Path file : files.sorted().toList()) {
				Map<?, ?> record = (Map<?, ?>) new Load(LoadSettings.builder().build())
					.loadFromString(Files.readString(file));
				if (record.get("meeting") instanceof Map<?, ?> meeting) {
					read(meeting, names);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return names;
	}

	private static void read(Map<?, ?> meeting, List<SourceWording> names) {
		Object territory = (meeting.get("concerns") != null) ? meeting.get("concerns") : meeting.get("where");
		String first = String.valueOf((territory instanceof List<?> several) ? several.get(0) : territory);
		for (Object item : (List<?>) Objects.requireNonNull(meeting.get("participants"))) {
			Map<?, ?> participant = (Map<?, ?>) item;
			if (participant.get("cite") instanceof Map<?, ?> cite && cite.get("wording") != null) {
				names.add(new SourceWording(String.valueOf(participant.get("who")), String.valueOf(cite.get("wording")),
						first));
			}
		}
	}

	/** A record that names nobody but this one, by these words. */
	String record(int number) {
		return """
				record: n%1$d
				source: { title: n, language: ar }
				cite: text
				meeting:
				  id: meeting/n%1$d
				  title: { ar: n }
				  concerns: %2$s
				  participants: [{ who: "%3$s" }]
				""".formatted(number, this.territory, this.wording);
	}

}
