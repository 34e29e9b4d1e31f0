package org.multaqa.draft.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.multaqa.draft.proposal.OfficeMention;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Bylines;
import org.multaqa.draft.text.Span;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.model.EntityKind;

/**
 * Finds the holder of an office: a name before or after it, or that of somebody who is
 * elected or appointed.
 */
final class HolderSearch {

	static final Set<String> COMMAS = Set.of("،", ",", ":", "-", "–");

	private final ArticleText text;

	private final Proposals earlier;

	private final PersonSpans spans;

	private final NameBounds bounds;

	HolderSearch(ArticleText text, Proposals earlier) {
		this.text = text;
		this.earlier = earlier;
		this.spans = new PersonSpans(text, earlier);
		this.bounds = new NameBounds(text);
	}

	/**
	 * The holder of a group of offices, if the text names one.
	 * @param taken the names of holders of other offices
	 */
	Optional<Holder> find(List<OfficeMention> group, Set<Span> taken) {
		int first = this.text.indexAt(group.get(0).span().start());
		int last = this.text.indexAt(group.get(group.size() - 1).span().end() - 1);
		return before(first, taken).or(() -> behind(last, taken)).or(() -> elected(first, group.get(0), taken));
	}

	/** "A. B., wali of …". */
	private Optional<Holder> before(int first, Set<Span> taken) {
		if (first == 0 || !this.text.sameSentence(first - 1, first) || this.bounds.isJoined(first)) {
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
			.filter((name) -> name.isWhole() && !taken.contains(name.span()) && !isByline(name))
			.filter((name) -> !this.text.token(name.first()).isArabic() || name.known() || name.honoured()
					|| this.spans.isGiven(name) || this.bounds.isLeftBound(name.first()))
			.filter((name) -> commas || !this.bounds.isObject(name.first()))
			.map((name) -> new Holder(name,
					commas ? "the office stands behind the name" : "name and office stand together"));
	}

	/** "The wali of …, A. B.". */
	private Optional<Holder> behind(int last, Set<Span> taken) {
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
			.filter((name) -> name.isWhole() && !taken.contains(name.span()) && !isByline(name))
			.filter((name) -> !comma || !this.bounds.isJoined(name.first()))
			.filter((name) -> !this.text.token(name.first()).isArabic() || name.known() || name.honoured() || colon
					|| this.spans.isGiven(name) || (this.bounds.isRightBound(name.last() + 1) && !isPhrase(name)))
			.filter((name) -> !comma || colon || name.known() || this.bounds.isRightBound(name.last() + 1)
					|| this.spans.isGiven(name))
			.map((name) -> new Holder(name,
					comma ? "the name stands behind the office" : "office and name stand together"));
	}

	/**
	 * Skips a place after the office: "The ambassador of … in Morocco, A. B.", بالمغرب.
	 */
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
	private Optional<Holder> elected(int first, OfficeMention office, Set<Span> taken) {
		boolean head = office.basis().contains("رأس") || office.basis().contains("راس");
		boolean cue = head;
		for (int i = first - 1; i >= 0 && this.text.sameSentence(i, first); i--) {
			cue |= Vocabulary.is(this.text, i, "elected");
			Optional<NameSpan> name = this.spans.upTo(i)
				.filter((one) -> one.isWhole() && !taken.contains(one.span())
						&& (this.spans.isGiven(one) || one.known() || !this.text.token(one.first()).isArabic()));
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
		for (int i = name - 1; i >= 0 && !verb && word.text().endsWith("ا") && this.text.sameSentence(i, office); i--) {
			verb = Vocabulary.is(this.text, i, "elected");
		}
		return verb
				&& (word.forms().stream().anyMatch((form) -> form.prefix().endsWith("ب")) || word.text().endsWith("ا"));
	}

	/**
	 * Whether the words are a phrase and not a name: "For carrying out the projects", "by
	 * absolute majority".
	 */
	private boolean isPhrase(NameSpan name) {
		Token first = this.text.token(name.first());
		boolean second = this.text.token(name.last()).isDefinite() && name.last() > name.first();
		return first.isDefinite()
				|| (second && first.forms().size() > 1 && "لبك".indexOf(first.folded().charAt(0)) >= 0);
	}

	/** Whether the name stands alone on a line: it is the author of the article. */
	private boolean isByline(NameSpan name) {
		return Bylines.is(this.text, name.first());
	}

	/**
	 * The holder of an office.
	 *
	 * @param name the name
	 * @param basis the evidence in the text
	 */
	record Holder(NameSpan name, String basis) {

	}

}
