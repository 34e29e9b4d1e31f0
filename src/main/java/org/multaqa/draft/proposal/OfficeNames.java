package org.multaqa.draft.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.proposal.EntityMention.MentionSource;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Span;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.draft.text.Vocabulary.WordMatch;
import org.multaqa.model.EntityKind;

/**
 * Offices, each with the organization and the territory of which it is: "والي جهة سوس
 * ماسة", "la ministre de la Solidarité", "the Governor of the province". An office that
 * does not say of what is that of the organization, or of the region, of which the text
 * speaks.
 */
public final class OfficeNames implements Proposer {

	private static final Set<String> CONNECTIVES = Set.of("de", "du", "des", "d", "la", "le", "l", "les", "of", "the",
			"for", "to", "au", "à", "aux", "'", "’", "علي", "ل", "صاحب", "جلاله", "الجلاله");

	@Override
	public List<OfficeMention> propose(ArticleText text, Proposals earlier) {
		List<OfficeMention> found = new ArrayList<>();
		int behind = -1;
		for (int i = 0; i < text.size(); i++) {
			int index = i;
			Optional<OfficeMention> office = (i <= behind) ? Optional.empty()
					: Vocabulary.at(text, i, "office").flatMap((word) -> office(text, earlier, index, word));
			if (office.isPresent()) {
				found.add(office.get());
				behind = text.indexAt(office.get().span().end() - 1);
			}
		}
		return found;
	}

	private static Optional<OfficeMention> office(ArticleText text, Proposals earlier, int index, WordMatch word) {
		if (!mayBeOffice(text, index, word)) {
			return Optional.empty();
		}
		OfficeWords words = OfficeWords.of(text, word);
		String kind = words.kind();
		int at = words.next();
		boolean links = false;
		while (at < text.size() && text.sameSentence(index, at) && CONNECTIVES.contains(text.token(at).folded())) {
			links = true;
			at++;
		}
		Target target = target(text, earlier, index, kind, word, words.next(), at, links);
		boolean bare = target.organization() == null && target.territory() == null;
		int last = bare ? words.next() - 1 : Math.max(target.last(), words.next() - 1);
		String base = word.form().base();
		if (bare && (base.equals("رئاسه") || base.equals("رياسه") || base.equals("راس"))) {
			return Optional.empty();
		}
		if (bare && word.form().definite() && Set.of("wali", "governor").contains(kind)) {
			// of the region or province of which the text speaks
			EntityMention there = spokenOf(earlier, kind.equals("wali") ? EntityKind.REGION : EntityKind.PROVINCE,
					text.token(index).span())
				.orElse(null);
			target = new Target(null, there, last);
		}
		Span whole = text.span(index, last);
		Span span = new Span(
				whole.start()
						+ (word.form().prefix().isEmpty() ? 0 : KnownNames.startOf(text.token(index), word.form())),
				whole.end());
		return Optional.of(new OfficeMention(span, kind, words.ordinal(), OfficeWords.name(text.at(span)),
				target.organization(), target.territory(), null, words.acting(), words.former(),
				"«%s» is a title".formatted(text.at(text.span(word.first(), word.last())))));
	}

	private static boolean mayBeOffice(ArticleText text, int index, WordMatch word) {
		Token token = text.token(index);
		String base = word.form().base();
		int next = word.last() + 1;
		boolean more = next < text.size() && text.sameSentence(index, next);
		return switch (word.key()) {
			case "governor" -> !token.isArabic() || (more && (Vocabulary.isAnyOf(text, next, "territory", "qualifier")
					|| text.token(next).folded().equals("صاحب")) || word.form().definite());
			case "director" ->
				!(base.equals("راس")) || (index > 0 && Set.of("علي", "الي").contains(text.token(index - 1).folded()));
			case "secretary", "secretary-general", "coordinator", "delegate", "dean", "inspector", "treasurer",
					"spokesperson", "representative" ->
				!token.isArabic() || more;
			case "deputy-bare" -> more && (Vocabulary.is(text, next, "ordinal") || Vocabulary.is(text, next, "office")
					|| text.token(next).text().equals(":"));
			case "member" -> true;
			case "king" -> true;
			case "president" -> !base.equals("رياسه") && !base.equals("رئاسه") || word.form().prefix().endsWith("ب");
			default -> true;
		};
	}

	private static Target target(ArticleText text, Proposals earlier, int index, String kind, WordMatch word, int next,
			int at, boolean links) {
		if (at >= text.size() || !text.sameSentence(index, at)) {
			return Target.NONE;
		}
		if (kind.equals("minister") || kind.equals("secretary-of-state")) {
			return ministry(text, earlier, word, next, at, links);
		}
		Optional<EntityMention> named = named(text, earlier, at);
		if (named.isPresent()) {
			return of(text, earlier, named.get());
		}
		if (Vocabulary.is(text, at, "territory") && (text.token(at).isDefinite() || !text.token(at).isArabic())) {
			// the wali of the region: of the one of which the text speaks
			EntityKind territory = EntityKind
				.valueOf(Vocabulary.at(text, at, "territory").orElseThrow().key().toUpperCase(java.util.Locale.ROOT));
			return spokenOf(earlier, territory, text.token(at).span())
				.map((region) -> of(text, earlier, region).upTo(at))
				.orElse(Target.NONE);
		}
		Optional<Target> wilaya = wilaya(text, earlier, at);
		if (wilaya.isPresent()) {
			return wilaya.get();
		}
		Optional<WordMatch> organization = Vocabulary.at(text, at, "organization");
		if (organization.isEmpty() && Set.of("director", "delegate", "coordinator", "inspector").contains(kind)) {
			return body(text, earlier, word, at);
		}
		if (organization.isPresent() && organization.get().key().equals("council")) {
			int last = councilEnd(text, at);
			Optional<EntityMention> council = council(text, earlier, at, last);
			return council
				.map((one) -> new Target(one, one.kind() == EntityKind.INSTITUTION ? regionOf(earlier, at, text) : null,
						last))
				.orElse(Target.NONE);
		}
		if (organization.isPresent() && organization.get().form().definite()) {
			return spokenOf(earlier, EntityKind.MINISTRY, text.token(at).span())
				.filter((ministry) -> organization.get().key().equals("ministry"))
				.map((ministry) -> new Target(ministry, null, at))
				.orElse(Target.NONE);
		}
		return Target.NONE;
	}

	/** The secretary of the wilaya is that of its region. */
	private static Optional<Target> wilaya(ArticleText text, Proposals earlier, int at) {
		boolean word = text.token(at)
			.forms()
			.stream()
			.anyMatch((form) -> Set.of("ولايه", "wilaya").contains(form.base()));
		if (!word) {
			return Optional.empty();
		}
		int next = at + 1;
		while (next < text.size() && CONNECTIVES.contains(text.token(next).folded())) {
			next++;
		}
		Optional<EntityMention> named = (next < text.size() && text.sameSentence(at, next))
				? named(text, earlier, next).filter((mention) -> EntityKind.TERRITORIES.contains(mention.kind()))
				: Optional.empty();
		boolean generic = next < text.size() && Vocabulary.is(text, next, "territory");
		int last = named.map((mention) -> text.indexAt(mention.span().end() - 1)).orElse(generic ? next : at);
		return named.or(() -> spokenOf(earlier, EntityKind.REGION, text.token(at).span()))
			.map((region) -> new Target(null, region, last));
	}

	/** The delegate for planning is of the delegation for planning. */
	private static Target body(ArticleText text, Proposals earlier, WordMatch word, int at) {
		Token token = text.token(at);
		boolean what = token.forms().stream().anyMatch((form) -> form.definite() && form.prefix().equals("ل"));
		String noun = Councils.body(word.form().base());
		if (!what || noun.isEmpty()) {
			return Target.NONE;
		}
		int end = new Phrases(text, earlier, false).end(at, false);
		String of = text.at(text.span(at, end));
		Optional<EntityMention> known = earlier.entities()
			.stream()
			.filter((mention) -> EntityKind.ORGANIZATIONS.contains(mention.kind()) && mention.name().endsWith(of))
			.findFirst();
		return new Target(known.orElseGet(() -> Councils.of(text.span(word.first(), end), noun + " " + of)), null, end);
	}

	private static Optional<EntityMention> named(ArticleText text, Proposals earlier, int at) {
		Token token = text.token(at);
		return earlier.entities()
			.stream()
			.filter((mention) -> mention.span().start() >= token.span().start()
					&& mention.span().start() < token.span().end())
			.filter((mention) -> mention.kind() != EntityKind.OFFICIAL && mention.kind() != EntityKind.TOPIC)
			.max(Comparator.comparingInt((EntityMention mention) -> mention.span().length())
				.thenComparing((mention) -> mention.source() == MentionSource.KIND_WORD)
				.thenComparing((mention) -> mention.kind() == EntityKind.REGION));
	}

	private static Target of(ArticleText text, Proposals earlier, EntityMention named) {
		int last = text.indexAt(named.span().end() - 1);
		if (EntityKind.TERRITORIES.contains(named.kind())) {
			return new Target(null, named, last);
		}
		if (named.kind() == EntityKind.PROGRAM) {
			return new Target(Councils.coordination(named), null, last);
		}
		boolean regional = named.sort().equals("council");
		return new Target(named, regional ? inside(earlier, named.span()).findFirst().orElse(null) : null, last);
	}

	private static Stream<EntityMention> inside(Proposals earlier, Span span) {
		return earlier.entities()
			.stream()
			.filter((mention) -> EntityKind.TERRITORIES.contains(mention.kind()) && span.contains(mention.span()));
	}

	/**
	 * "The council of the region", "the council": of the one of which the text speaks.
	 */
	private static Optional<EntityMention> council(ArticleText text, Proposals earlier, int at, int last) {
		Span span = text.span(at, last);
		Optional<EntityMention> region = (last > at) ? spokenOf(earlier, EntityKind.REGION, span) : Optional.empty();
		return region.map((one) -> Councils.of(one, span, text.at(span)))
			.or(() -> earlier.entities()
				.stream()
				.filter((mention) -> mention.sort().equals("council") && mention.span().end() <= span.start())
				.reduce((first, second) -> second));
	}

	private static int councilEnd(ArticleText text, int at) {
		int end = at;
		int next = at + 1;
		while (next < text.size() && text.sameSentence(at, next) && CONNECTIVES.contains(text.token(next).folded())) {
			next++;
		}
		if (next < text.size() && text.sameSentence(at, next)
				&& (Vocabulary.is(text, next, "territory") || Set.of("جهوي")
					.contains(text.token(next).forms().isEmpty() ? "" : text.token(next).forms().get(0).base()))) {
			end = next;
		}
		return end;
	}

	private static @Nullable EntityMention regionOf(Proposals earlier, int at, ArticleText text) {
		return spokenOf(earlier, EntityKind.REGION, text.token(at).span()).orElse(null);
	}

	/** The last of a kind that is named before, else the first of all. */
	static Optional<EntityMention> spokenOf(Proposals earlier, EntityKind kind, Span before) {
		List<EntityMention> all = earlier.entities().stream().filter((mention) -> mention.kind() == kind).toList();
		return all.stream()
			.filter((mention) -> mention.span().end() <= before.start())
			.reduce((first, second) -> second)
			.or(() -> all.stream().findFirst());
	}

	private static Target ministry(ArticleText text, Proposals earlier, WordMatch word, int next, int at,
			boolean links) {
		Token head = text.token(word.first());
		boolean subject = head.isArabic()
				? at == next && text.token(at).isWord() && text.token(at).isDefinite()
						&& text.token(at).forms().get(0).definite()
						&& !Vocabulary.isAnyOf(text, at, "other", "honorific", "today", "qualifier")
				: links && text.token(at).isWord() || isEnglish(text, word, at);
		if (!subject) {
			return Target.NONE;
		}
		int end = new Phrases(text, earlier, false).end(at - (links ? 1 : 1), true);
		if (end < at) {
			return Target.NONE;
		}
		Span span = text.span(word.first(), end);
		Span of = text.span(word.last() + 1, end);
		return new Target(Councils.ministry(text, head, span, text.at(of)), null, end);
	}

	private static boolean isEnglish(ArticleText text, WordMatch word, int at) {
		return at > word.last() + 1 && text.token(at).isCapitalized();
	}

	/**
	 * Of what an office is.
	 *
	 * @param organization of which it is
	 * @param territory for which it is
	 * @param last the last token that says so
	 */
	private record Target(@Nullable EntityMention organization, @Nullable EntityMention territory, int last) {

		private static final Target NONE = new Target(null, null, -1);

		Target upTo(int token) {
			return new Target(this.organization, this.territory, token);
		}

	}

}
