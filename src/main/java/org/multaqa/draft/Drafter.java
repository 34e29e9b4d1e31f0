package org.multaqa.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
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
import org.multaqa.draft.proposal.MeetingMention;
import org.multaqa.draft.proposal.MeetingMention.MeetingDetail;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.proposal.Proposer;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Span;
import org.multaqa.intake.graph.LoadRepository;

/**
 * Drafts a record from an article. Proposers read the text one after the other; the name
 * resolution of loading finds the entities of the graph. The graph is only read.
 */
public final class Drafter {

	private final LoadRepository loadRepository;

	/**
	 * @param loadRepository the graph with the known names
	 */
	public Drafter(LoadRepository loadRepository) {
		this.loadRepository = loadRepository;
	}

	/** Drafts a record of a text. */
	public Draft draft(DraftRequest request) {
		LoadRepository graph = this.loadRepository.cached();
		return new DraftBuilder(request, read(request, graph), graph).build();
	}

	/** All proposals of the proposers; their spans are literal parts of the text. */
	public Proposals read(DraftRequest request) {
		return read(request, this.loadRepository.cached());
	}

	private static Proposals read(DraftRequest request, LoadRepository graph) {
		ArticleText text = request.text();
		Proposals proposals = new Proposals();
		for (Proposer proposer : proposers(request, graph)) {
			proposals.addAll(proposer.propose(text, proposals));
		}
		return proposals;
	}

	private static List<Proposer> proposers(DraftRequest request, LoadRepository graph) {
		return List.of(new KnownNames(graph), new TerritoryNames(), new ProgramNames(), new OrganizationNames(),
				new OfficeHolders(), new PersonNames(), new MeetingDates(request.published()), new MeetingDetails(),
				new Participations(), new AgendaItems(), new Involvements());
	}

	/** The last proposed day or weekday that a record can hold. */
	static Optional<MeetingMention> date(Proposals proposals) {
		return proposals.of(MeetingMention.class)
			.stream()
			.filter((one) -> one.detail() == MeetingDetail.DATE || one.detail() == MeetingDetail.WEEKDAY)
			.findFirst();
	}

	/** The spans of the sentences of a text. */
	static List<Span> sentences(ArticleText text) {
		List<Span> sentences = new ArrayList<>();
		@Nullable Span open = null;
		for (int i = 0; i < text.size(); i++) {
			Span span = text.token(i).span();
			open = (open == null || !text.sameSentence(i - 1, i)) ? span : open.to(span);
			if (i + 1 == text.size() || !text.sameSentence(i, i + 1)) {
				sentences.add(open);
			}
		}
		return sentences;
	}

}
