package org.multaqa.draft.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.multaqa.draft.evaluation.Annotation.AnnotatedActor;
import org.multaqa.draft.evaluation.Annotation.AnnotatedRelation;
import org.multaqa.draft.text.WordForm;
import org.multaqa.imports.text.Slug;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.resolve.NameResolver;
import org.multaqa.intake.resolve.NameResolver.NamedEntity;
import org.multaqa.intake.resolve.NameResolver.ResolvedName;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.names.NameComparison;
import tools.jackson.databind.json.JsonMapper;

/**
 * Converts annotations into records, so that the annotated entities of some texts are
 * known when another text is drafted. An annotated actor with a known name is the known
 * entity.
 */
final class AnnotationRecords {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int LONGEST_ID = 60;

	private final Map<String, EntityId> ids = new HashMap<>();

	/**
	 * @param annotations all annotations, so that an id means the same in all of them
	 * @param base the graph before the annotations
	 */
	AnnotationRecords(List<Annotation> annotations, LoadRepository base) {
		List<NamedEntity> names = new ArrayList<>();
		annotations.forEach((one) -> one.actors().forEach((actor) -> names.add(named(actor))));
		NameResolver resolver = new NameResolver(base, names, List.of(), null);
		Map<String, AnnotatedActor> first = new LinkedHashMap<>();
		annotations.forEach((one) -> one.actors().forEach((actor) -> {
			first.putIfAbsent(actor.id(), actor);
			ResolvedName resolved = resolve(resolver, actor);
			if (resolved.certain()) {
				this.ids.putIfAbsent(actor.id(), resolved.ids().get(0));
			}
		}));
		first.forEach((id, actor) -> this.ids.computeIfAbsent(id, (absent) -> made(actor)));
	}

	private static NamedEntity named(AnnotatedActor actor) {
		return new NamedEntity(WordForm.spaced(actor.name()), kinds(actor), List.of());
	}

	/** Resolves an actor; towns come before provinces with the same name. */
	private static ResolvedName resolve(NameResolver resolver, AnnotatedActor actor) {
		for (EntityKind kind : kinds(actor)) {
			ResolvedName resolved = resolver
				.resolve(new NamedEntity(WordForm.spaced(actor.name()), List.of(kind), List.of()));
			if (resolved.certain()) {
				return resolved;
			}
		}
		return new ResolvedName(List.of(), false, "");
	}

	/** The kinds of entities that an annotated actor can be. */
	static List<EntityKind> kinds(AnnotatedActor actor) {
		return switch (actor.type()) {
			case "OFFICIAL" -> List.of(EntityKind.OFFICIAL);
			case "MINISTRY" -> List.of(EntityKind.MINISTRY);
			case "INSTITUTION" -> List.of(EntityKind.INSTITUTION);
			case "REGION" -> List.of(EntityKind.REGION);
			case "PROGRAM" -> List.of(EntityKind.PROGRAM);
			default -> isProvince(actor.name()) ? List.of(EntityKind.PROVINCE)
					: List.of(EntityKind.COMMUNE, EntityKind.PROVINCE);
		};
	}

	private static boolean isProvince(String name) {
		return List.of("إقليم", "اقليم", "عمالة", "province", "préfecture", "prefecture")
			.stream()
			.anyMatch((word) -> name.toLowerCase(java.util.Locale.ROOT).startsWith(word));
	}

	private static EntityId made(AnnotatedActor actor) {
		String name = actor.id().substring(actor.id().indexOf(':') + 1);
		return new EntityId(kinds(actor).get(0), Slug.ofId(name, LONGEST_ID));
	}

	/** The id of an annotated actor in the graph, if it is known. */
	EntityId id(AnnotatedActor actor) {
		return Optional.ofNullable(this.ids.get(actor.id())).orElseGet(() -> made(actor));
	}

	/** Whether it is a building, and not a territory. */
	static boolean isBuilding(AnnotatedActor actor) {
		return actor.type().equals("PLACE") && (actor.id().contains("wilaya") || actor.name().startsWith("مقر")
				|| actor.name().startsWith("ولاية") || actor.name().startsWith("قاعة"));
	}

	/** A record of the actors and offices in an annotation. */
	Document record(Annotation annotation) {
		List<Map<String, Object>> entities = new ArrayList<>();
		List<Map<String, Object>> facts = new ArrayList<>();
		Set<String> seen = new java.util.HashSet<>();
		for (AnnotatedActor actor : annotation.actors()) {
			if (!isBuilding(actor) && seen.add(id(actor).toString())) {
				entities.add(entity(id(actor).toString(), annotation.language(), actor.name()));
			}
		}
		for (AnnotatedRelation relation : annotation.relations()) {
			if (relation.type().equals("HOLDS_OFFICE_AT")) {
				Optional<AnnotatedActor> official = annotation.actor(relation.from());
				Optional<AnnotatedActor> of = annotation.actor(relation.to());
				if (official.isPresent() && of.isPresent() && !official.get().role().isEmpty()) {
					office(annotation, official.get(), of.get(), entities, facts, seen);
				}
			}
		}
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("record", "annotation-" + Slug.ofId(annotation.name(), LONGEST_ID));
		record.put("source", Map.of("describedAs", annotation.name(), "kind", "article"));
		record.put("cite", "text");
		record.put("entities", entities);
		if (!facts.isEmpty()) {
			record.put("facts", facts);
		}
		return Document.text(annotation.name() + ".json", JSON.writeValueAsString(record));
	}

	private static Map<String, Object> entity(String id, String language, String name) {
		Map<String, Object> entity = new LinkedHashMap<>();
		entity.put("id", id);
		entity.put("names", Map.of(language, name));
		return entity;
	}

	private void office(Annotation annotation, AnnotatedActor official, AnnotatedActor of,
			List<Map<String, Object>> entities, List<Map<String, Object>> facts, Set<String> seen) {
		String title = title(annotation, official, of);
		String name = NameComparison.namesKindsOnly(title) ? title.split(" ")[0] + " " + of.name() : title;
		String post = "post/" + Slug.ofId(name, LONGEST_ID);
		if (seen.add(post)) {
			Map<String, Object> entity = entity(post, annotation.language(), name);
			EntityId target = id(of);
			entity.put(EntityKind.TERRITORIES.contains(target.kind()) ? "territory" : "organization",
					target.toString());
			entities.add(entity);
		}
		Map<String, Object> mandate = new LinkedHashMap<>();
		mandate.put("mandate", id(official).toString());
		mandate.put("post", post);
		facts.add(mandate);
	}

	/**
	 * The part of a role that belongs to an actor: "wali of the region, governor of the
	 * prefecture" has two.
	 */
	private static String title(Annotation annotation, AnnotatedActor official, AnnotatedActor of) {
		List<AnnotatedRelation> held = annotation.relations()
			.stream()
			.filter((relation) -> relation.type().equals("HOLDS_OFFICE_AT") && relation.from().equals(official.name()))
			.toList();
		String[] parts = official.role().split("\\s*[،;]\\s*و?|\\s+و(?=عامل|والي|رئيس)");
		for (int i = 0; i < held.size() && parts.length == held.size(); i++) {
			if (held.get(i).to().equals(of.name())) {
				return parts[i];
			}
		}
		return official.role();
	}

}
