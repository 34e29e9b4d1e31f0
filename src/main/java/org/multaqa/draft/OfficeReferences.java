package org.multaqa.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.OfficeMention;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.model.EntityKind;

/**
 * Completes offices that are named without their organization or territory: "the
 * minister" is the one that was named before, and the secretary in the list of a council
 * belongs to that council.
 */
final class OfficeReferences {

	private static final Set<String> OF_COUNCILS = Set.of("president", "deputy", "secretary", "treasurer");

	private final ArticleText text;

	private final Proposals proposals;

	/** In the order of the text, so that a text always gives the same draft. */
	private final Map<OfficeMention, OfficeMention> meant = new LinkedHashMap<>();

	private OfficeReferences(ArticleText text, Proposals proposals) {
		this.text = text;
		this.proposals = proposals;
	}

	static OfficeReferences of(ArticleText text, Proposals proposals) {
		OfficeReferences references = new OfficeReferences(text, proposals);
		List<OfficeMention> before = new ArrayList<>();
		for (OfficeMention office : proposals.of(OfficeMention.class)) {
			OfficeMention whole = references.whole(office, before);
			references.meant.put(office, whole);
			before.add(whole);
		}
		return references;
	}

	/**
	 * The office with its organization or territory, or the office itself if the text
	 * does not name one.
	 */
	OfficeMention of(OfficeMention office) {
		return this.meant.getOrDefault(office, office);
	}

	List<OfficeMention> all() {
		return this.meant.values().stream().filter(OfficeMention::hasTarget).distinct().toList();
	}

	private OfficeMention whole(OfficeMention office, List<OfficeMention> before) {
		if (office.hasTarget()) {
			return office;
		}
		EntityMention person = office.person();
		if (person != null) {
			return councillor(office).or(() -> minister(office, before)).orElse(office);
		}
		boolean arabic = office.name().codePoints().anyMatch((letter) -> letter > 0x600);
		if (arabic && !office.name().startsWith("ال")) {
			// the head of another department, and not the office named before
			return office;
		}
		return before.stream()
			.filter((other) -> other.postKind().equals(office.postKind()) && other.hasTarget())
			.reduce((first, second) -> (second.person() == null && first.person() != null) ? first : second)
			.or(() -> later(office))
			.orElse(office);
	}

	/** "The minister A. B.": the minister of the only ministry in the text. */
	private Optional<OfficeMention> minister(OfficeMention office, List<OfficeMention> before) {
		if (!office.postKind().equals("minister")) {
			return Optional.empty();
		}
		List<EntityMention> ministries = Stream
			.concat(this.proposals.entities().stream(),
					Stream.concat(before.stream(), this.proposals.of(OfficeMention.class).stream())
						.flatMap((other) -> Stream.ofNullable(other.organization())))
			.filter((mention) -> mention.kind() == EntityKind.MINISTRY)
			.toList();
		boolean one = !ministries.isEmpty()
				&& ministries.stream().allMatch((other) -> MentionClusters.isSame(ministries.get(0), other));
		return one ? Optional.of(new OfficeMention(office.span(), office.postKind(), office.ordinal(), office.name(),
				ministries.get(0), null, office.person(), office.acting(), office.former(),
				office.basis() + "; of the ministry of which the text speaks")) : Optional.empty();
	}

	/** A title in a headline is completed by a later mention. */
	private Optional<OfficeMention> later(OfficeMention office) {
		return this.proposals.of(OfficeMention.class)
			.stream()
			.filter((other) -> other.postKind().equals(office.postKind()) && other.hasTarget())
			.findFirst();
	}

	private Optional<OfficeMention> councillor(OfficeMention office) {
		if (!OF_COUNCILS.contains(office.postKind())) {
			return Optional.empty();
		}
		int at = this.text.indexAt(office.span().start());
		Stream<EntityMention> councils = this.proposals.entities()
			.stream()
			.filter((mention) -> mention.sort().equals("council") && mention.span().end() <= office.span().start()
					&& this.text.sameSentence(this.text.indexAt(mention.span().start()), at));
		return councils.reduce((first, second) -> second)
			.map((council) -> new OfficeMention(office.span(), office.postKind(), office.ordinal(), office.name(),
					council,
					this.proposals.entities()
						.stream()
						.filter((mention) -> EntityKind.TERRITORIES.contains(mention.kind())
								&& council.span().contains(mention.span()))
						.findFirst()
						.orElse(null),
					office.person(), office.acting(), office.former(), office.basis() + "; in a list of its council"));
	}

}
