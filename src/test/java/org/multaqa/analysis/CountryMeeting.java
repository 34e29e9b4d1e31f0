package org.multaqa.analysis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** A meeting. */
record CountryMeeting(String id, String when, String where, String status, String kind, List<String> present,
		List<String> programs, List<String> topics, boolean twice) implements TimeOfQuestion.Dated {

	boolean held() {
		return this.status.equals("held");
	}

	@Override
	public @Nullable LocalDate earliest() {
		List<String> ends = SmallCountry.DATES.get(this.when);
		return (ends == null || ends.isEmpty()) ? null : LocalDate.parse(ends.get(0));
	}

	@Override
	public @Nullable LocalDate latest() {
		List<String> ends = SmallCountry.DATES.get(this.when);
		return (ends == null || ends.isEmpty()) ? null : LocalDate.parse(ends.get(1));
	}

	/** Who took part: those present, and the organizations of posts. */
	Set<String> tookPart() {
		Set<String> actors = new TreeSet<>(this.present);
		this.present.forEach((actor) -> actors.add(SmallCountry.POSTS.getOrDefault(actor, List.of("")).get(0)));
		actors.remove("");
		return actors;
	}

	Map<String, String> yaml() {
		String name = this.id.substring("meeting/".length());
		StringBuilder agenda = new StringBuilder();
		this.programs.forEach((program) -> agenda.append("    - { program: %s }\n".formatted(program)));
		this.topics.forEach((topic) -> agenda.append("    - { topic: %s }\n".formatted(topic)));
		String parts = this.present.stream()
			.map("    - { who: %s, role: attends }\n"::formatted)
			.collect(Collectors.joining());
		String meeting = "cite: p1\nmeeting:\n  id: %s\n  title: { fr: %s }\n  when: %s\n  where: %s\n  status: %s\n  kind: %s\n"
			.formatted(this.id, name, this.when, this.where, this.status, this.kind)
				+ (parts.isEmpty() ? "" : "  participants:\n" + parts)
				+ (agenda.isEmpty() ? "" : "  agenda:\n" + agenda);
		Map<String, String> records = new LinkedHashMap<>();
		records.put(name + ".yaml",
				"record: %s\nsource: { title: %s, publisher: Press, language: fr }\n%s".formatted(name, name, meeting));
		if (this.twice) {
			records.put(name + "-too.yaml",
					"record: %s-too\nsource: { title: %s too, publisher: Gazette %s, language: ar }\n%s".formatted(name,
							name, name, meeting));
		}
		return records;
	}

}
