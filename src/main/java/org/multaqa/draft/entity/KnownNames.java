package org.multaqa.draft.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.EntityMention.MentionSource;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.proposal.Proposer;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Span;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.draft.text.WordForm;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.names.NameComparison;
import org.multaqa.names.NameFolding;
import org.multaqa.names.NameKey;
import org.multaqa.names.NameSimilarity;
import org.multaqa.names.PersonalNames;

/**
 * Finds names of the graph in a text, in every certain spelling and with joined Arabic
 * prefixes. Of overlapping names, the longest is used. A single word must have the same
 * spelling.
 */
public final class KnownNames implements Proposer {

	/**
	 * The largest number of words of a name that does not start with a word for a kind.
	 */
	private static final int FEW = 4;

	private static final int MANY = 14;

	/** Honorifics that are also the first words of names of towns. */
	private static final Set<String> PARTS_OF_NAMES = Set.of("سيدي", "وسيدي", "بسيدي", "مولاي", "sidi", "moulay");

	private static final Set<String> BREAKS = Set.of(".", "!", "?", "؟", "؛", ";", ":", "،", "«", "»", "“", "”", "\"",
			"(", ")", "[", "]", "…", "/");

	private static final String[] HEADS = { "office", "organization", "territory", "program" };

	private static final Set<EntityKind> KINDS = Set.of(EntityKind.OFFICIAL, EntityKind.MINISTRY,
			EntityKind.INSTITUTION, EntityKind.COUNTRY, EntityKind.REGION, EntityKind.PROVINCE, EntityKind.COMMUNE,
			EntityKind.PROGRAM, EntityKind.TOPIC);

	private final LoadRepository loadRepository;

	public KnownNames(LoadRepository loadRepository) {
		this.loadRepository = loadRepository;
	}

	@Override
	public List<EntityMention> propose(ArticleText text, Proposals earlier) {
		Map<String, List<Window>> byKey = new LinkedHashMap<>();
		for (int i = 0; i < text.size(); i++) {
			windows(text, i)
				.forEach((window) -> byKey.computeIfAbsent(window.key(), (absent) -> new ArrayList<>()).add(window));
		}
		Map<String, Set<EntityId>> bearers = this.loadRepository.bearersOf(byKey.keySet());
		Map<EntityId, List<String>> names = names(bearers.values());
		List<EntityMention> found = new ArrayList<>();
		bearers.forEach((key, ids) -> byKey.getOrDefault(key, List.of())
			.forEach((window) -> found.addAll(mentions(text, window, ids, names))));
		return longest(found);
	}

	private Map<EntityId, List<String>> names(Collection<Set<EntityId>> bearers) {
		Set<EntityId> ids = new HashSet<>();
		bearers.forEach((some) -> some.stream().filter((id) -> KINDS.contains(id.kind())).forEach(ids::add));
		return ids.isEmpty() ? Map.of() : this.loadRepository.namesOf(ids);
	}

	private static List<Window> windows(ArticleText text, int first) {
		Token token = text.token(first);
		if (!token.isWord() || token.isNumber()) {
			return List.of();
		}
		if (Vocabulary.is(text, first, "honorific") && !PARTS_OF_NAMES.contains(token.folded())) {
			return List.of();
		}
		boolean other = Vocabulary.is(text, first, "other")
				&& !(PersonalNames.isGivenName(token.text()) && !token.text().endsWith("\u0649"));
		boolean head = Vocabulary.isAnyOf(text, first, HEADS);
		int most = head ? MANY : FEW;
		List<Window> windows = new ArrayList<>();
		int words = 0;
		for (int last = first; last < text.size() && words < most && text.sameSentence(first, last); last++) {
			Token end = text.token(last);
			if (!end.isWord()) {
				if (BREAKS.contains(end.text()) || (end.text().equals(",") && (!head || token.isArabic()))) {
					break;
				}
				continue;
			}
			words++;
			if (last > first && Vocabulary.is(text, last, "other") && !end.isCapitalized()) {
				continue;
			}
			for (WordForm form : token.forms()) {
				if (!other) {
					windows.add(window(text, first, last, form, words));
				}
			}
		}
		return windows;
	}

	private static Window window(ArticleText text, int first, int last, WordForm form, int words) {
		Span span = text.span(first, last);
		int start = span.start() + text.token(first).startOf(form);
		String name = WordForm.spaced(form.standalone(text.at(new Span(start, span.end()))));
		return new Window(new Span(start, span.end()), name, NameKey.of(name), words,
				form.prefix().isEmpty() && text.token(first).forms().size() > 1);
	}

	private static List<EntityMention> mentions(ArticleText text, Window window, Set<EntityId> ids,
			Map<EntityId, List<String>> names) {
		if (window.key().isEmpty() || NameComparison.namesKindsOnly(window.name())) {
			return List.of();
		}
		Map<EntityKind, List<EntityId>> byKind = new HashMap<>();
		String folded = NameFolding.fold(window.name());
		ids.stream()
			.sorted()
			.filter((id) -> KINDS.contains(id.kind()) && (id.kind() != EntityKind.OFFICIAL || window.words() > 1))
			.filter((id) -> names.getOrDefault(id, List.of())
				.stream()
				.anyMatch((name) -> bears(id, name, window, folded)))
			.filter((id) -> window.words() > 1 || !EntityKind.TERRITORIES.contains(id.kind())
					|| isPlace(text, window, names.getOrDefault(id, List.of())))
			.forEach((id) -> byKind.computeIfAbsent(id.kind(), (absent) -> new ArrayList<>()).add(id));
		return byKind.entrySet()
			.stream()
			.map((kind) -> new EntityMention(window.span(), kind.getKey(), "", text.at(window.span()), kind.getValue(),
					MentionSource.KNOWN_NAME, "the graph knows the name"))
			.toList();
	}

	/**
	 * Whether a word is a place. An Arabic word can be a place or an adjective: a place
	 * has the article of the known name, and stands where a place can stand.
	 */
	private static boolean isPlace(ArticleText text, Window window, List<String> names) {
		int index = text.indexAt(window.span().start());
		Token token = text.token(index);
		if (!token.isArabic()) {
			return token.isCapitalized();
		}
		boolean article = window.name().startsWith("\u0627\u0644");
		boolean spelled = names.stream()
			.anyMatch((name) -> name.startsWith("\u0627\u0644") == article
					&& NameFolding.fold(name).equals(NameFolding.fold(window.name())));
		boolean glued = window.span().start() > token.span().start();
		boolean behindNoun = index > 0 && text.sameSentence(index - 1, index) && text.token(index - 1).isWord()
				&& !Vocabulary.isAnyOf(text, index - 1, "other", "territory", "venue", "office", "organization",
						"today");
		return spelled && (glued || !article || !behindNoun);
	}

	private static boolean bears(EntityId id, String name, Window window, String folded) {
		if (NameFolding.fold(name).equals(folded)) {
			return true;
		}
		if (window.words() == 1) {
			return false;
		}
		if (window.glued() && !List.of(NameFolding.fold(name).split(" ")).contains(folded.split(" ")[0])) {
			// the first letter is a prefix, and not part of the name
			return false;
		}
		NameSimilarity nameSimilarity = NameComparison.of(window.name(), name);
		return nameSimilarity.same() && nameSimilarity.doubts(id.kind()).isEmpty();
	}

	/** The longest of overlapping names; with equal spans, one for each kind. */
	private static List<EntityMention> longest(List<EntityMention> found) {
		List<EntityMention> sorted = found.stream()
			.sorted(Comparator.comparingInt((EntityMention mention) -> -mention.span().length())
				.thenComparingInt((mention) -> mention.span().start())
				.thenComparing(EntityMention::kind))
			.toList();
		List<EntityMention> kept = new ArrayList<>();
		for (EntityMention mention : sorted) {
			boolean free = kept.stream()
				.allMatch((other) -> !other.span().overlaps(mention.span()) || mayOverlap(mention, other));
			if (free) {
				kept.add(mention);
			}
		}
		return kept;
	}

	/**
	 * Whether a name may overlap another: a territory within an organization or
	 * programme, or another kind with the same span.
	 */
	private static boolean mayOverlap(EntityMention mention, EntityMention other) {
		if (other.span().equals(mention.span())) {
			return other.kind() != mention.kind();
		}
		return other.span().contains(mention.span()) && EntityKind.TERRITORIES.contains(mention.kind())
				&& !EntityKind.TERRITORIES.contains(other.kind()) && other.kind() != EntityKind.OFFICIAL;
	}

	/** A sequence of words that may be a name. */
	private record Window(Span span, String name, String key, int words, boolean glued) {

	}

}
