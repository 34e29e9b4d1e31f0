package org.multaqa.draft.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.proposal.EntityMention.MentionSource;
import org.multaqa.draft.proposal.PersonSpans.NameSpan;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Bylines;
import org.multaqa.draft.text.Span;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.model.EntityKind;
import org.multaqa.names.PersonalNames;

/**
 * Who holds which office: "the wali, A. B.", "A. B., wali", "وزيرة التضامن، عواطف حيار",
 * a list of titles with names. A title that stands with no name stays a title.
 */
public final class OfficeHolders implements Proposer {

	private static final Set<String> COMMAS = Set.of("،", ",", ":", "-", "–");

	private final OfficeNames officeNames = new OfficeNames();

	@Override
	public List<Proposal> propose(ArticleText text, Proposals earlier) {
		return new Search(text, earlier).run(this.officeNames.propose(text, earlier));
	}

	/** One pass over the offices of one text. */
	private static final class Search {

		private final ArticleText text;

		private final Proposals earlier;

		private final PersonSpans spans;

		private final Set<Span> taken = new HashSet<>();

		private final List<Proposal> found = new ArrayList<>();

		Search(ArticleText text, Proposals earlier) {
			this.text = text;
			this.earlier = earlier;
			this.spans = new PersonSpans(text, earlier);
		}

		List<Proposal> run(List<OfficeMention> offices) {
			int i = 0;
			while (i < offices.size()) {
				int end = i;
				while (end + 1 < offices.size() && isOneHolder(offices.get(end), offices.get(end + 1))) {
					end++;
				}
				List<OfficeMention> group = offices.subList(i, end + 1);
				Optional<Holder> holder = holder(group);
				@Nullable EntityMention person = holder.map((one) -> person(one.name())).orElse(null);
				if (person != null) {
					this.found.add(person);
				}
				group.forEach((office) -> this.found
					.add((person == null) ? office : office.heldBy(person, holder.map(Holder::basis).orElse(""))));
				i = end + 1;
			}
			return this.found;
		}

		/** The wali of a region is governor of its capital, too. */
		private boolean isOneHolder(OfficeMention one, OfficeMention other) {
			boolean pair = (one.postKind().equals("wali") && other.postKind().equals("governor"))
					|| (one.postKind().equals("governor") && other.postKind().equals("wali"))
					|| other.postKind().equals("spokesperson");
			int last = last(one);
			int next = first(other);
			boolean near = next == last + 1 || (next <= last + 3 && COMMAS.contains(this.text.token(last + 1).text()))
					|| (next == last + 2 && Set.of("و", "et", "and").contains(this.text.token(last + 1).folded()));
			return pair && near && this.text.sameSentence(last, next);
		}

		private int first(OfficeMention office) {
			return this.text.indexAt(office.span().start());
		}

		private int last(OfficeMention office) {
			return this.text.indexAt(office.span().end() - 1);
		}

		private Optional<Holder> holder(List<OfficeMention> group) {
			int first = first(group.get(0));
			int last = last(group.get(group.size() - 1));
			return before(first).or(() -> behind(last)).or(() -> elected(first, group.get(0)));
		}

		/** "A. B., wali of …". */
		private Optional<Holder> before(int first) {
			if (first == 0 || !this.text.sameSentence(first - 1, first) || isJoined(first)) {
				return Optional.empty();
			}
			boolean comma = COMMAS.contains(this.text.token(first - 1).text());
			int at = comma ? first - 2 : first - 1;
			boolean articles = false;
			while (at > 0 && !this.text.token(at + 1).isArabic()
					&& Set.of("le", "la", "l", "the", "'", "’").contains(this.text.token(at).folded())) {
				at--;
				articles = true;
			}
			if (articles && at > 0 && COMMAS.contains(this.text.token(at).text())) {
				at--;
				comma = true;
			}
			if (!comma && !this.text.token(first).isArabic()) {
				return Optional.empty();
			}
			boolean commas = comma;
			return this.spans.upTo(at)
				.filter((name) -> name.isWhole() && !this.taken.contains(name.span()) && !isByline(name))
				.filter((name) -> !this.text.token(name.first()).isArabic() || name.known() || name.honoured()
						|| isGiven(name) || isLeftBound(name.first()))
				.filter((name) -> commas || !isObject(name.first()))
				.map((name) -> new Holder(name,
						commas ? "the office stands behind the name" : "name and office stand together"));
		}

		/** "The wali of …, A. B.". */
		private Optional<Holder> behind(int last) {
			int at = afterPlace(last + 1);
			if (at >= this.text.size() || !this.text.sameSentence(last, at)) {
				return Optional.empty();
			}
			boolean comma = COMMAS.contains(this.text.token(at).text());
			int start = comma ? at + 1 : at;
			if (start >= this.text.size() || !this.text.sameSentence(last, start)) {
				return Optional.empty();
			}
			boolean colon = comma && this.text.token(at).text().equals(":");
			return this.spans.from(start)
				.filter((name) -> name.isWhole() && !this.taken.contains(name.span()) && !isByline(name))
				.filter((name) -> !comma || !isJoined(name.first()))
				.filter((name) -> !this.text.token(name.first()).isArabic() || name.known() || name.honoured() || colon
						|| isGiven(name) || (isRightBound(name.last() + 1) && !isPhrase(name)))
				.filter((name) -> !comma || colon || name.known() || isRightBound(name.last() + 1) || isGiven(name))
				.map((name) -> new Holder(name,
						comma ? "the name stands behind the office" : "office and name stand together"));
		}

		/** "The ambassador of … in Morocco, A. B.": بالمغرب says where and not who. */
		private int afterPlace(int at) {
			if (at >= this.text.size() || !this.text.token(at).folded().startsWith("ب")) {
				return at;
			}
			boolean place = this.text.token(at).folded().startsWith("بال") && at + 1 < this.text.size()
					&& COMMAS.contains(this.text.token(at + 1).text());
			return place ? at + 1
					: this.earlier.knownAt(this.text.token(at).span())
						.filter((mention) -> EntityKind.TERRITORIES.contains(mention.kind())
								&& mention.span().start() > this.text.token(at).span().start())
						.map((mention) -> this.text.indexAt(mention.span().end() - 1) + 1)
						.orElse(at);
		}

		/** "A. B. was elected president of …". */
		private Optional<Holder> elected(int first, OfficeMention office) {
			boolean head = office.basis().contains("رأس") || office.basis().contains("راس");
			boolean cue = head;
			for (int i = first - 1; i >= 0 && this.text.sameSentence(i, first); i--) {
				cue |= Vocabulary.is(this.text, i, "elected");
				Optional<NameSpan> name = this.spans.upTo(i)
					.filter((one) -> one.isWhole() && !this.taken.contains(one.span())
							&& (isGiven(one) || one.known() || !this.text.token(one.first()).isArabic()));
				if (name.isPresent() && (cue || isElectedBefore(name.get().first(), first))) {
					return Optional.of(new Holder(name.get(),
							head ? "who is spoken of comes into the office" : "elected or appointed"));
				}
			}
			return Optional.empty();
		}

		private boolean isElectedBefore(int name, int office) {
			boolean verb = name > 0 && this.text.sameSentence(name - 1, office)
					&& Vocabulary.is(this.text, name - 1, "elected");
			Token word = this.text.token(office);
			for (int i = name - 1; i >= 0 && !verb && word.text().endsWith("ا")
					&& this.text.sameSentence(i, office); i--) {
				verb = Vocabulary.is(this.text, i, "elected");
			}
			return verb && (word.forms().stream().anyMatch((form) -> form.prefix().endsWith("ب"))
					|| word.text().endsWith("ا"));
		}

		private EntityMention person(NameSpan name) {
			this.taken.add(name.span());
			return new EntityMention(name.span(), EntityKind.OFFICIAL, "", this.text.at(name.span()), List.of(),
					MentionSource.APPOSITION, "a name beside an office");
		}

		private boolean isJoined(int index) {
			Token token = this.text.token(index);
			if (index > 0 && Set.of("و", "et", "and").contains(this.text.token(index - 1).folded())) {
				return true;
			}
			boolean office = Vocabulary.at(this.text, index, "office")
				.filter((word) -> word.form().prefix().startsWith("و"))
				.isPresent();
			boolean given = token.folded().startsWith("و") && !PersonalNames.isGivenName(token.forms().get(0).base())
					&& token.forms().stream().skip(1).anyMatch((form) -> PersonalNames.isGivenName(form.base()));
			return office || given;
		}

		private boolean isGiven(NameSpan name) {
			return !this.text.token(name.first()).text().endsWith("\u0649") && this.text.token(name.first())
				.forms()
				.stream()
				.anyMatch((form) -> PersonalNames.isGivenName(form.base()) || form.whole().equals("عبد"));
		}

		/** "For carrying out the projects", "by absolute majority": no name. */
		private boolean isPhrase(NameSpan name) {
			Token first = this.text.token(name.first());
			boolean second = this.text.token(name.last()).isDefinite() && name.last() > name.first();
			return first.isDefinite()
					|| (second && first.forms().size() > 1 && "لبك".indexOf(first.folded().charAt(0)) >= 0);
		}

		private boolean isLeftBound(int first) {
			return first == 0 || !this.text.sameSentence(first - 1, first) || !this.text.token(first - 1).isWord()
					|| Vocabulary.isAnyOf(this.text, first - 1, "chairs", "speaks", "attends", "opens", "other",
							"honorific", "elected", "signs");
		}

		private boolean isObject(int first) {
			return first > 0 && Vocabulary.is(this.text, first - 1, "transitive");
		}

		private boolean isRightBound(int next) {
			return next >= this.text.size() || this.spans.isBound(next) || !this.text.sameSentence(next - 1, next)
					|| Vocabulary.isAnyOf(this.text, next, "deputizes", "office", "speaks")
					|| (this.text.token(next).isJoined()
							&& Vocabulary.isAnyOf(this.text, next, "group", "office", "organization"));
		}

		/** A line of its own with nothing but a name is who wrote the article. */
		private boolean isByline(NameSpan name) {
			return Bylines.is(this.text, name.first());
		}

	}

	/**
	 * Who holds an office.
	 *
	 * @param name the name
	 * @param basis how the text says so
	 */
	private record Holder(NameSpan name, String basis) {

	}

}
