package org.multaqa.query.analysis;

/**
 * A format for the citation of a source. The schema's enum of the same name describes
 * each.
 */
public enum CitationFormat {

	CHICAGO, BIBTEX, CSL_JSON

}
