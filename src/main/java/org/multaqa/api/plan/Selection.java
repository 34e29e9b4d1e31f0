package org.multaqa.api.plan;

import java.util.List;
import java.util.Map;

/**
 * What is asked of an object, whichever type it turns out to have.
 *
 * @param byType for each concrete type, the fields in the order of the response
 * @param all every field once
 */
public record Selection(Map<String, List<SelectedField>> byType, List<SelectedField> all) {

}
