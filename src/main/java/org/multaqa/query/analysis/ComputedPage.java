package org.multaqa.query.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.multaqa.query.plan.PageRequest;
import org.multaqa.query.response.ResponseMapper;

/**
 * The page of a list that an analysis has computed completely and in order.
 *
 * @param pageRequest the requested page
 * @param given the values of the parameters
 */
record ComputedPage(PageRequest pageRequest, Map<String, Object> given) {

	/** The elements of the page; in reverse order if the page is counted from the end. */
	List<Object> of(List<Object> list) {
		List<Object> ordered = new ArrayList<>(list);
		if (this.pageRequest.fromEnd()) {
			Collections.reverse(ordered);
		}
		PageRequest.Beyond beyond = this.pageRequest.beyond();
		return ordered.stream()
			.filter((element) -> beyond == null || isBeyond(element, beyond))
			.limit(this.pageRequest.fetched().<Integer>in(this.given))
			.toList();
	}

	private boolean isBeyond(Object element, PageRequest.Beyond beyond) {
		List<?> position = (List<?>) ResponseMapper.map(element).getOrDefault(ResponseMapper.POSITION, List.of("", ""));
		int order = String.valueOf(position.get(0)).compareTo(String.valueOf(beyond.value().<Object>in(this.given)));
		if (order == 0) {
			order = String.valueOf(position.get(1)).compareTo(beyond.id().in(this.given));
		}
		return this.pageRequest.fromEnd() ? order < 0 : order > 0;
	}

}
