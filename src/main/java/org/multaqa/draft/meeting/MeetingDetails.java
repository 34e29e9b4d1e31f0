package org.multaqa.draft.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.multaqa.draft.entity.Phrases;
import org.multaqa.draft.proposal.Certainty;
import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.MeetingMention;
import org.multaqa.draft.proposal.MeetingMention.MeetingDetail;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.proposal.Proposer;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Span;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.draft.text.Vocabulary.WordMatch;

/**
 * Proposes the kind of the meeting, its title, the time of day, the building, the mode,
 * whether it is planned, and groups without names. A text without a meeting gives no
 * proposals.
 */
public final class MeetingDetails implements Proposer {

	private static final int LEAD = 8;

	private static final int EVENT = 2;

	private static final int LONGEST_TITLE = 28;

	@Override
	public List<MeetingMention> propose(ArticleText text, Proposals earlier) {
		List<MeetingMention> found = new ArrayList<>();
		Optional<WordMatch> kind = kind(text);
		if (kind.isEmpty()) {
			return List.of();
		}
		WordMatch word = kind.get();
		found.add(new MeetingMention(text.span(word.first(), word.last()), MeetingDetail.KIND, word.key(),
				Certainty.LIKELY, "the word for it"));
		title(text, word).ifPresent((span) -> found.add(new MeetingMention(span, MeetingDetail.TITLE, text.at(span),
				Certainty.LIKELY, "how the text calls it")));
		first(text, "time", 4)
			.ifPresent((time) -> found.add(of(text, time, MeetingDetail.TIME, time.key(), Certainty.LIKELY)));
		first(text, "planned", 2)
			.ifPresent((time) -> found.add(of(text, time, MeetingDetail.STATUS, "planned", Certainty.UNCERTAIN)));
		first(text, "series", Integer.MAX_VALUE).ifPresent((series) -> found.add(of(text, series, MeetingDetail.SERIES,
				text.at(text.span(series.first(), series.last())), Certainty.LIKELY)));
		mode(text).ifPresent(found::add);
		venue(text, earlier).ifPresent(found::add);
		found.addAll(groups(text, earlier));
		return found;
	}

	private static Optional<WordMatch> kind(ArticleText text) {
		List<WordMatch> all = new ArrayList<>();
		for (int i = 0; i < text.size(); i++) {
			int sentence = text.token(i).sentence();
			Vocabulary.at(text, i, "meeting").filter((word) -> sentence < LEAD).ifPresent(all::add);
			Vocabulary.at(text, i, "event")
				.filter((word) -> text.token(word.first()).paragraph() <= EVENT && sentence < LEAD)
				.ifPresent(all::add);
		}
		return all.stream()
			.min(Comparator.comparingInt((WordMatch word) -> rank(text, word)).thenComparingInt(WordMatch::first));
	}

	/**
	 * The rank of a word for the kind; the lowest is the best. Words in the first
	 * sentences come first, there nouns before verbs, and vague words last.
	 */
	private static int rank(ArticleText text, WordMatch word) {
		int sentence = text.token(word.first()).sentence();
		int far = (sentence < LEAD) ? 0 : 10;
		boolean event = word.sort().equals("event");
		boolean vague = word.key().equals("other");
		boolean strong = event && List.of("visit", "installation", "election", "signing", "launch").contains(word.key())
				&& sentence < 3;
		boolean weak = List.of("election", "launch", "session", "committee", "training", "evaluation", "bilateral")
			.contains(word.key());
		return far + (strong ? 0 : vague ? (event ? 5 : 4) : event ? 3 : weak ? 2 : 1);
	}

	private static Optional<Span> title(ArticleText text, WordMatch kind) {
		Optional<WordMatch> noun = Optional.of(kind);
		if (kind.sort().equals("event")) {
			noun = java.util.stream.IntStream.range(0, text.size())
				.filter((i) -> text.token(i).sentence() < LEAD)
				.mapToObj((i) -> Vocabulary.at(text, i, "meeting"))
				.flatMap(Optional::stream)
				.findFirst();
		}
		return noun.map((word) -> {
			int last = word.last();
			for (int i = last + 1; i < text.size() && text.sameSentence(last, i)
					&& i - word.first() < LONGEST_TITLE; i++) {
				Token token = text.token(i);
				if ("،,؛;:.\"()".contains(token.text()) || Vocabulary.isAnyOf(text, i, "held", "chairs", "speaks")
						|| List.of("الذي", "التي", "qui", "which", "s", "مع").contains(token.folded())) {
					break;
				}
				if (token.isWord()) {
					last = i;
				}
			}
			return text.span(word, last);
		});
	}

	private static Optional<WordMatch> first(ArticleText text, String sort, int sentences) {
		for (int i = 0; i < text.size() && text.token(i).sentence() < sentences; i++) {
			Optional<WordMatch> word = Vocabulary.at(text, i, sort);
			if (word.isPresent()) {
				return word;
			}
		}
		return Optional.empty();
	}

	private static MeetingMention of(ArticleText text, WordMatch word, MeetingDetail detail, String value,
			Certainty certainty) {
		return new MeetingMention(text.span(word.first(), word.last()), detail, value, certainty, "the word for it");
	}

	private static Optional<MeetingMention> mode(ArticleText text) {
		List<WordMatch> words = new ArrayList<>();
		for (int i = 0; i < text.size(); i++) {
			Vocabulary.at(text, i, "presence").ifPresent(words::add);
		}
		if (words.isEmpty()) {
			return Optional.empty();
		}
		boolean both = words.stream().map(WordMatch::key).distinct().count() > 1;
		return Optional
			.of(of(text, words.get(0), MeetingDetail.MODE, both ? "hybrid" : words.get(0).key(), Certainty.LIKELY));
	}

	private static Optional<MeetingMention> venue(ArticleText text, Proposals earlier) {
		Phrases phrases = new Phrases(text, earlier, false);
		MeetingMention hall = null;
		for (int i = 0; i < text.size(); i++) {
			Optional<WordMatch> word = Vocabulary.at(text, i, "venue");
			if (word.isPresent()) {
				int last = word.get().last();
				int index = last + 1;
				Optional<EntityMention> territory = earlier.entities()
					.stream()
					.filter((mention) -> org.multaqa.model.EntityKind.TERRITORIES.contains(mention.kind())
							&& index < text.size()
							&& mention.span().start() >= text.token(Math.max(0, index - 1)).span().start()
							&& mention.span().start() <= text.token(index).span().start())
					.max(Comparator.comparingInt((mention) -> mention.span().end()));
				int end = territory.map((mention) -> text.indexAt(mention.span().end() - 1))
					.orElseGet(() -> phrases.end(last, false));
				boolean definite = end > last || last > i || !text.token(i).isArabic();
				if (definite && end > word.get().first()) {
					Span span = text.span(word.get(), end);
					MeetingMention building = new MeetingMention(span, MeetingDetail.VENUE, text.at(span),
							Certainty.LIKELY, "the word for a building");
					if (territory.isPresent() || word.get().last() > i) {
						return Optional.of(building);
					}
					hall = (hall != null) ? hall : building;
				}
			}
		}
		return Optional.ofNullable(hall);
	}

	private static List<MeetingMention> groups(ArticleText text, Proposals earlier) {
		Phrases phrases = new Phrases(text, earlier, false);
		List<MeetingMention> found = new ArrayList<>();
		for (int i = 0; i < text.size(); i++) {
			Optional<WordMatch> word = Vocabulary.at(text, i, "group");
			if (word.isPresent() && isAttending(text, i)) {
				int last = phrases.end(word.get().last(), false);
				Span span = text.span(word.get(), last);
				found.add(new MeetingMention(span, MeetingDetail.GROUP, text.at(span), Certainty.LIKELY,
						"a word for a group"));
				i = last;
			}
		}
		return found;
	}

	private static boolean isAttending(ArticleText text, int index) {
		for (int i = index; i >= 0 && text.sameSentence(i, index); i--) {
			if (Vocabulary.is(text, i, "attends")) {
				return true;
			}
			if (Vocabulary.isAnyOf(text, i, "framework", "clause", "speaks", "chairs")) {
				return false;
			}
		}
		return false;
	}

}
