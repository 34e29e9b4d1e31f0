package org.multaqa.query.analysis;

/**
 * How a source can be cited. The schema's enum of the same name describes each.
 */
public enum CitationFormat {

	CHICAGO, BIBTEX, CSL_JSON

}
