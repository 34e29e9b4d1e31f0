package org.multaqa.api.plan;

import java.util.List;
import java.util.Map;

/**
 * The fields selected of an object, for each type that it may have.
 *
 * @param byType the fields of each concrete type, in the order of the response
 * @param all every field once
 */
public record Selection(Map<String, List<SelectedField>> byType, List<SelectedField> all) {

}
