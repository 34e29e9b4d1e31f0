package org.multaqa.api.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.multaqa.draft.DraftDecisions;
import org.multaqa.draft.DraftDecisions.Rejection;
import org.multaqa.draft.DraftProposalKind;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.query.error.InvalidArgument;

/**
 * Reads the arguments {@code reject} and {@code identify} of the field
 * {@code draftRecord}.
 */
final class DraftDecisionArguments {

	private DraftDecisionArguments() {
	}

	/**
	 * The decisions.
	 * @throws InvalidArgument for an invalid id, or one of another kind than the entity
	 * that it identifies
	 */
	static DraftDecisions read(DataFetchingEnvironment field) {
		Map<EntityId, EntityId> identified = new HashMap<>();
		for (Map<String, Object> one : list(field, "identify")) {
			EntityId id = id(one.get("id"));
			EntityId as = id(one.get("as"));
			if (id.kind() != as.kind() && !EntityKind.ORGANIZATIONS.containsAll(List.of(id.kind(), as.kind()))) {
				throw new InvalidArgument("%s cannot be %s: they are of different kinds.".formatted(id, as));
			}
			identified.put(id, as);
		}
		return new DraftDecisions(list(field, "reject").stream()
			.map((one) -> new Rejection(DraftProposalKind.valueOf(String.valueOf(one.get("kind"))), id(one.get("id")),
					((Number) Objects.requireNonNull(one.get("start"))).intValue()))
			.collect(Collectors.toSet()), identified);
	}

	private static List<Map<String, Object>> list(DataFetchingEnvironment field, String argument) {
		List<Map<String, Object>> given = field.getArgument(argument);
		return (given != null) ? given : List.of();
	}

	private static EntityId id(@Nullable Object text) {
		return EntityId.parse(String.valueOf(text))
			.orElseThrow(() -> new InvalidArgument(
					"%s is not an id; ids look like official/aawatif-hayar.".formatted(text)));
	}

}
