package org.multaqa.draft;

import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.EntityMention.MentionSource;
import org.multaqa.draft.proposal.OfficeMention;
import org.multaqa.model.EntityKind;

/** Derives names of posts, with the organization if the text names it elsewhere. */
final class PostNames {

	private PostNames() {
	}

	/** The name of the post of an office. */
	static String of(OfficeMention office) {
		EntityMention organization = office.organization();
		boolean generic = organization != null && !organization.sort().isEmpty()
				&& organization.source() == MentionSource.IMPLIED && organization.sort().equals("council");
		if (generic && organization != null) {
			boolean french = organization.name().startsWith("Conseil");
			return title(office, organization) + (french ? " du " : " ") + organization.name();
		}
		if (organization != null && !office.span().overlaps(organization.span())) {
			return elsewhere(office, organization);
		}
		boolean bare = organization != null && !office.span().contains(organization.span())
				&& !organization.span().contains(office.span()) && organization.source() != MentionSource.IMPLIED;
		return (bare && organization != null) ? office.name() + " " + organization.name() : office.name();
	}

	/** The name of an office whose organization is named elsewhere in the text. */
	private static String elsewhere(OfficeMention office, EntityMention organization) {
		String of = organization.name();
		String last = of.substring(of.lastIndexOf(' ') + 1);
		if (office.name().endsWith(last)) {
			return office.name();
		}
		String title = office.name().split(" ")[0];
		boolean ministry = organization.kind() == EntityKind.MINISTRY && of.indexOf(' ') > 0;
		return ministry ? title.replaceFirst("^ال(?=وزير)", "") + of.substring(of.indexOf(' '))
				: office.name().replaceFirst(" المجلس$", "") + " " + of;
	}

	private static String title(OfficeMention office, EntityMention organization) {
		if (!office.span().overlaps(organization.span())) {
			return office.name().split(" ")[0];
		}
		int length = Math.max(0, organization.span().start() - office.span().start());
		String title = (length > 0 && length <= office.name().length()) ? office.name().substring(0, length).strip()
				: office.name();
		return title.replaceAll("(?iu)\\s+(de la|du|de l['’]|de|of the|of)$", "");
	}

}
