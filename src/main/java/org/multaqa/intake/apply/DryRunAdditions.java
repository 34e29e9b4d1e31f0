package org.multaqa.intake.apply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.multaqa.intake.resolve.BatchNameIndex;
import org.multaqa.intake.resolve.BatchProfiles;
import org.multaqa.model.Assertion;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.EvidenceRank;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;
import org.multaqa.model.IdentityJudgement;
import org.multaqa.model.PartOfGraph;
import org.multaqa.model.RecordVersion;

/**
 * What the records that a dry run has accepted add to the graph: entities, names,
 * profiles, parts and judgements.
 */
final class DryRunAdditions {

	private final Set<EntityId> known = new HashSet<>();

	private final BatchNameIndex names = new BatchNameIndex();

	private final BatchProfiles profiles = new BatchProfiles();

	private final PartOfGraph partOfGraph = new PartOfGraph();

	private final Set<Set<EntityId>> different = new HashSet<>();

	private final List<IdentityJudgement> judgements = new ArrayList<>();

	/** Adds a record. */
	void add(RecordVersion version) {
		version.entities().filter((id) -> id.kind() != EntityKind.SOURCE).forEach(this.known::add);
		version.assertions().forEach((assertion) -> {
			learn(assertion.fact());
			learn(assertion, version);
			this.profiles.learn(assertion.fact(), assertion.citation());
		});
	}

	private void learn(Fact fact) {
		if (fact.kind() == FactKind.CLAIM) {
			EntityProperty property = EntityProperty.ofKey(String.valueOf(fact.properties().get("property")));
			if (property == EntityProperty.NAME || property == EntityProperty.ALIAS) {
				this.names.learn(one(fact, "SUBJECT").get(0), String.valueOf(fact.properties().get("text")));
			}
			else if (property == EntityProperty.PART_OF) {
				this.partOfGraph.add(one(fact, "SUBJECT").get(0), one(fact, "TARGET").get(0));
			}
		}
		else if (fact.kind() == FactKind.SAMENESS && "DIFFERENT".equals(fact.properties().get("verdict"))) {
			this.different.add(Set.of(id(fact, "one"), id(fact, "other")));
		}
	}

	private void learn(Assertion assertion, RecordVersion version) {
		if (assertion.fact().kind() == FactKind.SAMENESS) {
			this.judgements.add(new IdentityJudgement(id(assertion.fact(), "one").toString(),
					id(assertion.fact(), "other").toString(),
					"SAME".equals(assertion.fact().properties().get("verdict")), EvidenceRank.of(List
						.of(assertion.attestation(version.id(), version.publishedLatest(), version.spoken())))));
		}
	}

	private static List<EntityId> one(Fact fact, String end) {
		return fact.ends().getOrDefault(end, List.of());
	}

	private static EntityId id(Fact fact, String property) {
		return EntityId.parse(String.valueOf(fact.properties().get(property))).orElseThrow();
	}

	/** The entities of the records, without their sources. */
	Set<EntityId> known() {
		return this.known;
	}

	/** The names that the records give to entities. */
	BatchNameIndex names() {
		return this.names;
	}

	/** What the records say of entities besides their names. */
	BatchProfiles profiles() {
		return this.profiles;
	}

	/** Which entities the records call parts of others. */
	PartOfGraph partOfGraph() {
		return this.partOfGraph;
	}

	/** The pairs of entities that the records judge to be different. */
	Set<Set<EntityId>> different() {
		return this.different;
	}

	/** All judgements of the records. */
	List<IdentityJudgement> judgements() {
		return this.judgements;
	}

}
