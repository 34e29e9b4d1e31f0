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
 * Makes a draft of a record of an article: proposers read it one after the other, and the
 * resolution of the loading pipeline says what the graph knows. It reads the graph and
 * writes nothing.
 */
public final class Drafter {

	private final LoadRepository loadRepository;

	/**
	 * @param loadRepository the graph whose names are known
	 */
	public Drafter(LoadRepository loadRepository) {
		this.loadRepository = loadRepository;
	}

	/** The draft of a record of what a text tells. */
	public Draft draft(DraftRequest request) {
		LoadRepository graph = this.loadRepository.cached();
		return new DraftBuilder(request, read(request, graph), graph).build();
	}

	/** All that proposers find in a text, each span verbatim in it. */
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

	/** The last day or weekday that was found, as far as a record can say it. */
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
