package org.multaqa.draft.office;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.multaqa.draft.entity.Councils;
import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.EntityMention.MentionSource;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Span;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.draft.text.Vocabulary.WordMatch;
import org.multaqa.model.EntityKind;

/**
 * Finds the organization or territory of an office: the one named after its title, or the
 * one that the text refers to.
 */
final class OfficeTargets {

	static final Set<String> CONNECTIVES = Set.of("de", "du", "des", "d", "la", "le", "l", "les", "of", "the", "for",
			"to", "au", "à", "aux", "'", "’", "علي", "ل", "صاحب", "جلاله", "الجلاله");

	private final ArticleText text;

	private final Proposals earlier;

	private final OfficeOrganizations organizations;

	OfficeTargets(ArticleText text, Proposals earlier) {
		this.text = text;
		this.earlier = earlier;
		this.organizations = new OfficeOrganizations(text, earlier);
	}

	/**
	 * The organization and territory of an office.
	 * @param word the title
	 * @param words the title with its adjectives
	 */
	OfficeTarget find(WordMatch word, OfficeWords words) {
		int at = behindConnectives(word, words.next());
		if (at >= this.text.size() || !this.text.sameSentence(word.first(), at)) {
			return OfficeTarget.NONE;
		}
		String kind = words.kind();
		if (kind.equals("minister") || kind.equals("secretary-of-state")) {
			return this.organizations.ministry(word, words.next(), at);
		}
		return named(at).map(this::of)
			.or(() -> region(at))
			.or(() -> wilaya(at))
			.orElseGet(() -> implied(word, kind, at));
	}

	private int behindConnectives(WordMatch word, int first) {
		int at = first;
		while (at < this.text.size() && this.text.sameSentence(word.first(), at)
				&& CONNECTIVES.contains(this.text.token(at).folded())) {
			at++;
		}
		return at;
	}

	/** "The wali of the region": the region that the text refers to, if there is one. */
	private Optional<OfficeTarget> region(int at) {
		Optional<EntityKind> kind = Vocabulary.at(this.text, at, "territory")
			.filter((word) -> this.text.token(at).isDefinite() || !this.text.token(at).isArabic())
			.map((word) -> EntityKind.valueOf(word.key().toUpperCase(Locale.ROOT)));
		return kind.map((territory) -> this.earlier.spokenOf(territory, this.text.token(at).span())
			.map((one) -> of(one).upTo(at))
			.orElse(OfficeTarget.NONE));
	}

	/** The region of the wilaya, for offices such as its secretary. */
	private Optional<OfficeTarget> wilaya(int at) {
		boolean word = this.text.token(at)
			.forms()
			.stream()
			.anyMatch((form) -> Set.of("ولايه", "wilaya").contains(form.base()));
		if (!word) {
			return Optional.empty();
		}
		int next = at + 1;
		while (next < this.text.size() && CONNECTIVES.contains(this.text.token(next).folded())) {
			next++;
		}
		Optional<EntityMention> named = (next < this.text.size() && this.text.sameSentence(at, next))
				? named(next).filter((mention) -> EntityKind.TERRITORIES.contains(mention.kind())) : Optional.empty();
		boolean generic = next < this.text.size() && Vocabulary.is(this.text, next, "territory");
		int last = named.map((mention) -> this.text.indexAt(mention.span().end() - 1)).orElse(generic ? next : at);
		return named.or(() -> this.earlier.spokenOf(EntityKind.REGION, this.text.token(at).span()))
			.map((region) -> new OfficeTarget(null, region, last));
	}

	private OfficeTarget implied(WordMatch word, String kind, int at) {
		Optional<WordMatch> organization = Vocabulary.at(this.text, at, "organization");
		if (organization.isEmpty() && Set.of("director", "delegate", "coordinator", "inspector").contains(kind)) {
			return this.organizations.body(word, at);
		}
		if (organization.isPresent() && organization.get().key().equals("council")) {
			return this.organizations.council(at);
		}
		return organization.filter((one) -> one.form().definite() && one.key().equals("ministry"))
			.flatMap((one) -> this.earlier.spokenOf(EntityKind.MINISTRY, this.text.token(at).span()))
			.map((ministry) -> new OfficeTarget(ministry, null, at))
			.orElse(OfficeTarget.NONE);
	}

	private Optional<EntityMention> named(int at) {
		Token token = this.text.token(at);
		return this.earlier.entities()
			.stream()
			.filter((mention) -> mention.span().start() >= token.span().start()
					&& mention.span().start() < token.span().end())
			.filter((mention) -> mention.kind() != EntityKind.OFFICIAL && mention.kind() != EntityKind.TOPIC)
			.max(Comparator.comparingInt((EntityMention mention) -> mention.span().length())
				.thenComparing((mention) -> mention.source() == MentionSource.KIND_WORD)
				.thenComparing((mention) -> mention.kind() == EntityKind.REGION));
	}

	private OfficeTarget of(EntityMention named) {
		int last = this.text.indexAt(named.span().end() - 1);
		if (EntityKind.TERRITORIES.contains(named.kind())) {
			return new OfficeTarget(null, named, last);
		}
		if (named.kind() == EntityKind.PROGRAM) {
			return new OfficeTarget(Councils.coordination(named), null, last);
		}
		boolean regional = named.sort().equals("council");
		return new OfficeTarget(named, regional ? inside(named.span()).findFirst().orElse(null) : null, last);
	}

	private Stream<EntityMention> inside(Span span) {
		return this.earlier.entities()
			.stream()
			.filter((mention) -> EntityKind.TERRITORIES.contains(mention.kind()) && span.contains(mention.span()));
	}

}
