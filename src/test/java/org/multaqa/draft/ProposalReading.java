package org.multaqa.draft;

import java.util.List;

import org.multaqa.draft.entity.KnownNames;
import org.multaqa.draft.entity.OrganizationNames;
import org.multaqa.draft.entity.ProgramNames;
import org.multaqa.draft.entity.TerritoryNames;
import org.multaqa.draft.meeting.AgendaItems;
import org.multaqa.draft.meeting.Involvements;
import org.multaqa.draft.meeting.MeetingDates;
import org.multaqa.draft.meeting.MeetingDetails;
import org.multaqa.draft.meeting.Participations;
import org.multaqa.draft.office.OfficeHolders;
import org.multaqa.draft.office.PersonNames;
import org.multaqa.draft.proposal.AgendaMention;
import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.InvolvementMention;
import org.multaqa.draft.proposal.OfficeMention;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.proposal.Proposer;
import org.multaqa.draft.proposal.RoleMention;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.TextReader;
import org.multaqa.model.EntityKind;

/** What proposers find in a text, one after the other, as tests look at it. */
public record ProposalReading(ArticleText text, Proposals proposals) {

	/** Reads with the names of territories, governments and topics. */
	public static ProposalReading of(String text) {
		ArticleText article = TextReader.read(text);
		Proposals proposals = new Proposals();
		for (Proposer proposer : List.of(new KnownNames(SeedGraph.withoutNews().repository()), new TerritoryNames(),
				new ProgramNames(), new OrganizationNames(), new OfficeHolders(), new PersonNames(),
				new MeetingDates(null), new MeetingDetails(), new Participations(), new AgendaItems(),
				new Involvements())) {
			proposals.addAll(proposer.propose(article, proposals));
		}
		return new ProposalReading(article, proposals);
	}

	public List<String> names(EntityKind kind) {
		return this.proposals.entities()
			.stream()
			.filter((mention) -> mention.kind() == kind && mention.source() != EntityMention.MentionSource.REPEATED)
			.map(EntityMention::name)
			.distinct()
			.toList();
	}

	/** Who holds which office, as "name: office"; "nobody" where no name is given. */
	public List<String> offices() {
		return this.proposals.of(OfficeMention.class)
			.stream()
			.map((office) -> ((office.person() != null) ? office.person().name() : "nobody") + ": " + office.name())
			.toList();
	}

	/** Who did what, as "name: role". */
	public List<String> roles() {
		return this.proposals.of(RoleMention.class)
			.stream()
			.map((role) -> ((role.actor() instanceof EntityMention mention) ? mention.name()
					: ((OfficeMention) role.actor()).name()) + ": " + role.role())
			.distinct()
			.toList();
	}

	public List<String> agenda() {
		return this.proposals.of(AgendaMention.class)
			.stream()
			.filter((item) -> item.item().kind() == EntityKind.PROGRAM)
			.map((item) -> item.relation() + ": " + item.item().name())
			.toList();
	}

	public List<String> involvements() {
		return this.proposals.of(InvolvementMention.class)
			.stream()
			.map((one) -> one.one().name() + " " + one.relation() + " " + one.other().name())
			.toList();
	}

}
