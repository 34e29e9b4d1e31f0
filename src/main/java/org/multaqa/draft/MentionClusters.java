package org.multaqa.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.EntityMention.MentionSource;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.model.EntityKind;
import org.multaqa.names.NameComparison;
import org.multaqa.names.NameFolding;
import org.multaqa.names.word.TerritoryWords;

/**
 * Groups the mentions of the same entity: with the same name, a shorter one, or another
 * spelling.
 */
final class MentionClusters {

	private static final double SHARED = 0.5;

	private final List<List<EntityMention>> clusters = new ArrayList<>();

	private final Map<String, String> keys = new HashMap<>();

	private MentionClusters() {
	}

	static List<MentionCluster> of(Proposals proposals, List<EntityMention> more) {
		MentionClusters all = new MentionClusters();
		List<EntityMention> mentions = new ArrayList<>(proposals.entities());
		mentions.addAll(more);
		mentions.stream()
			.filter((mention) -> mention.kind() != EntityKind.TOPIC && !isCovered(mention, mentions))
			.sorted((one, other) -> Boolean.compare(one.source() == MentionSource.IMPLIED,
					other.source() == MentionSource.IMPLIED))
			.forEach(all::add);
		return all.clusters.stream().map(MentionCluster::new).toList();
	}

	/**
	 * Whether the words of the mention belong to a longer or more certain mention of the
	 * same group of kinds.
	 */
	private static boolean isCovered(EntityMention mention, List<EntityMention> all) {
		if (mention.source() != MentionSource.KNOWN_NAME) {
			return false;
		}
		return all.stream().anyMatch((other) -> {
			boolean same = group(other.kind()) == group(mention.kind());
			boolean person = other.kind() == EntityKind.OFFICIAL && other.source() != MentionSource.KNOWN_NAME;
			boolean twin = other.span().equals(mention.span()) && other.source() == MentionSource.KNOWN_NAME
					&& rank(other.kind()) < rank(mention.kind());
			return other.source() != MentionSource.IMPLIED && other.source() != MentionSource.KNOWN_NAME
					&& (same || person) && other.span().contains(mention.span()) || twin;
		});
	}

	private static int group(EntityKind kind) {
		return EntityKind.TERRITORIES.contains(kind) ? 1 : EntityKind.ORGANIZATIONS.contains(kind) ? 2
				: (kind == EntityKind.PROGRAM) ? 3 : (kind == EntityKind.OFFICIAL) ? 4 : 5;
	}

	/** The order of kinds that share a name: a town comes before the province. */
	private static int rank(EntityKind kind) {
		return List
			.of(EntityKind.REGION, EntityKind.COMMUNE, EntityKind.PROVINCE, EntityKind.COUNTRY, EntityKind.MINISTRY,
					EntityKind.PROGRAM, EntityKind.INSTITUTION, EntityKind.OFFICIAL, EntityKind.TOPIC)
			.indexOf(kind);
	}

	private String key(EntityMention mention) {
		return this.keys.computeIfAbsent(mention.kind() + " " + mention.name(), (absent) -> folded(mention));
	}

	private void add(EntityMention mention) {
		for (List<EntityMention> cluster : this.clusters) {
			if (cluster.stream().anyMatch((other) -> isSame(other, mention, this::key))) {
				cluster.add(mention);
				return;
			}
		}
		this.clusters.add(new ArrayList<>(List.of(mention)));
	}

	static boolean isSame(EntityMention one, EntityMention other) {
		return one.kind() == other.kind() && isSame(one, other, MentionClusters::folded);
	}

	private static boolean isSame(EntityMention one, EntityMention other, Function<EntityMention, String> keys) {
		if (one.kind() != other.kind()) {
			return false;
		}
		if (!one.known().isEmpty() && one.known().equals(other.known())) {
			return true;
		}
		String first = keys.apply(one);
		String second = keys.apply(other);
		if (first.equals(second)) {
			return true;
		}
		return switch (one.kind()) {
			case MINISTRY -> sharesWords(first, second);
			case OFFICIAL, INSTITUTION, REGION, PROVINCE, COMMUNE -> NameComparison.of(one.name(), other.name()).same()
					&& NameComparison.of(one.name(), other.name()).doubts(one.kind()).isEmpty();
			case PROGRAM -> isSameProgram(one, other, first, second);
			default -> false;
		};
	}

	private static String folded(EntityMention mention) {
		String name = EntityKind.TERRITORIES.contains(mention.kind()) ? TerritoryWords.without(mention.name())
				: mention.name();
		return NameFolding.fold(name);
	}

	/**
	 * "The Ministry of Solidarity" is the same as "the Ministry of Solidarity and
	 * Family".
	 */
	private static boolean sharesWords(String one, String other) {
		Set<String> words = words(one);
		Set<String> others = words(other);
		Set<String> shared = new HashSet<>(words);
		shared.retainAll(others);
		return shared.size() >= SHARED * Math.min(words.size(), others.size()) && shared.size() > 1
				&& (shared.size() > 2 || Math.min(words.size(), others.size()) <= 2);
	}

	private static boolean isSameProgram(EntityMention one, EntityMention other, String first, String second) {
		Set<String> words = words(first);
		Set<String> others = words(second);
		boolean part = words.containsAll(others) || others.containsAll(words);
		boolean strategy = one.sort().equals("strategy") && other.sort().equals("strategy");
		boolean apart = one.sort().equals("phase") != other.sort().equals("phase");
		return (part && !apart && Math.min(words.size(), others.size()) > 1) || strategy;
	}

	/** Whether two names have the same words and no contradicting years. */
	static boolean differInPeriodOnly(String one, String other) {
		String first = NameFolding.fold(one);
		String second = NameFolding.fold(other);
		Set<String> years = years(first);
		Set<String> others = years(second);
		boolean period = years.isEmpty() || others.isEmpty() || years.equals(others);
		return period && words(first).size() > 1 && words(first).equals(words(second));
	}

	private static Set<String> years(String folded) {
		Set<String> years = new HashSet<>(Arrays.asList(folded.split(" ")));
		years.removeIf((word) -> !word.chars().allMatch(Character::isDigit));
		return years;
	}

	private static Set<String> words(String folded) {
		Set<String> words = new HashSet<>(Arrays.asList(folded.split(" ")));
		words
			.removeIf((word) -> word.chars().allMatch(Character::isDigit) || Set
				.of("de", "du", "la", "et", "of", "and", "the", "جديد", "جديده", "للفتره", "فتره", "خلال", "nouveau",
						"nouvelle", "new")
				.contains(word));
		return words;
	}

}
