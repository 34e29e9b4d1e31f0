package org.multaqa.draft.proposal;

import java.util.List;

import org.multaqa.draft.SeedGraph;
import org.multaqa.draft.meeting.MeetingDates;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.TextReader;
import org.multaqa.model.EntityKind;

/** What proposers find in a text, one after the other, as tests look at it. */
record Reading(ArticleText text, Proposals proposals) {

	/** Reads with the names of territories, governments and topics. */
	static Reading of(String text) {
		ArticleText article = TextReader.read(text);
		Proposals proposals = new Proposals();
		for (Proposer proposer : List.of(new KnownNames(SeedGraph.withoutNews().repository()), new TerritoryNames(),
				new ProgramNames(), new OrganizationNames(), new OfficeHolders(), new PersonNames(),
				new MeetingDates(null), new MeetingDetails(), new Participations(), new AgendaItems(),
				new Involvements())) {
			proposals.addAll(proposer.propose(article, proposals));
		}
		return new Reading(article, proposals);
	}

	List<String> names(EntityKind kind) {
		return this.proposals.entities()
			.stream()
			.filter((mention) -> mention.kind() == kind && mention.source() != EntityMention.MentionSource.REPEATED)
			.map(EntityMention::name)
			.distinct()
			.toList();
	}

	/** Who holds which office, as "name: office"; "nobody" where no name is given. */
	List<String> offices() {
		return this.proposals.of(OfficeMention.class)
			.stream()
			.map((office) -> ((office.person() != null) ? office.person().name() : "nobody") + ": " + office.name())
			.toList();
	}

	/** Who did what, as "name: role". */
	List<String> roles() {
		return this.proposals.of(RoleMention.class)
			.stream()
			.map((role) -> ((role.actor() instanceof EntityMention mention) ? mention.name()
					: ((OfficeMention) role.actor()).name()) + ": " + role.role())
			.distinct()
			.toList();
	}

	List<String> agenda() {
		return this.proposals.of(AgendaMention.class)
			.stream()
			.filter((item) -> item.item().kind() == EntityKind.PROGRAM)
			.map((item) -> item.relation() + ": " + item.item().name())
			.toList();
	}

	List<String> involvements() {
		return this.proposals.of(InvolvementMention.class)
			.stream()
			.map((one) -> one.one().name() + " " + one.relation() + " " + one.other().name())
			.toList();
	}

}
