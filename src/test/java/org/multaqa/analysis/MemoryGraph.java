package org.multaqa.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.multaqa.analysis.computation.EntityPair;
import org.multaqa.analysis.computation.TerritoryNetwork;
import org.multaqa.query.analysis.GraphAnalysis;
import org.multaqa.query.analysis.TerritoryScope;
import org.multaqa.query.analysis.TieKind;
import org.multaqa.query.analysis.TieScope;

/**
 * A small random graph in memory.
 *
 * @param size how many entities
 * @param facts that tie them
 */
record MemoryGraph(int size, List<TieFact> facts) implements GraphReader {

	static MemoryGraph random(Random random) {
		int size = 2 + random.nextInt(8);
		List<TieFact> facts = new ArrayList<>();
		for (int i = random.nextInt(3 * size); i > 0; i--) {
			String one = id(random.nextInt(size));
			String other = id(random.nextInt(size));
			if (!one.equals(other)) {
				TieKind kind = TieKind.values()[random.nextInt(3)];
				facts.add(new TieFact(EntityPair.of(one, other), kind, 1, "fact/" + i, true, Map.of()));
			}
		}
		return new MemoryGraph(size, facts);
	}

	static String id(int number) {
		return "official/" + number;
	}

	List<String> ids() {
		List<String> ids = new ArrayList<>();
		for (int i = 0; i < this.size; i++) {
			ids.add(id(i));
		}
		return ids;
	}

	long degree(String id) {
		return this.facts.stream().filter((fact) -> has(fact, id)).count();
	}

	boolean tied(String one, String other) {
		return this.facts.stream().anyMatch((fact) -> fact.pair().equals(EntityPair.of(one, other)));
	}

	static boolean has(TieFact fact, String id) {
		return fact.pair().first().equals(id) || fact.pair().second().equals(id);
	}

	@Override
	public List<Map<String, Object>> timeline(GraphAnalysis.Timeline timeline) {
		return List.of();
	}

	@Override
	public List<TiedEntity> entities(Collection<String> ids) {
		return ids.stream().filter(ids()::contains).map((id) -> new TiedEntity(id, id, degree(id), Map.of())).toList();
	}

	@Override
	public List<EntityTie> ties(Collection<String> ids, TieScope scope) {
		return tiesAmong(ids, ids(), scope);
	}

	@Override
	public List<EntityTie> tiesAmong(Collection<String> ids, Collection<String> others, TieScope scope) {
		List<EntityTie> ties = new ArrayList<>();
		for (String id : ids) {
			for (String other : others) {
				for (TieKind kind : scope.kinds()) {
					long facts = this.facts.stream()
						.filter((fact) -> fact.kind() == kind && fact.pair().equals(EntityPair.of(id, other)))
						.count();
					if (!id.equals(other) && facts > 0) {
						ties.add(new EntityTie(id, other, kind, facts, degree(other)));
					}
				}
			}
		}
		return ties;
	}

	@Override
	public List<TieFact> evidence(List<EntityPair> pairs, TieScope scope, int most) {
		return this.facts.stream().filter((fact) -> pairs.contains(fact.pair())).toList();
	}

	@Override
	public Optional<TerritoryNetwork> network(TerritoryScope scope) {
		return Optional.empty();
	}

	@Override
	public List<Map<String, Object>> sources(List<String> ids) {
		return List.of();
	}

}
