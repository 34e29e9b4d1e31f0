package org.multaqa.imports.standard;

import java.util.regex.Pattern;

import org.multaqa.imports.text.Slug;
import org.multaqa.names.script.Transliteration;

/**
 * Derives ids from those of a file, so that they do not depend on names. The name of the
 * import comes first, since other files may use the same ids.
 *
 * @param prefix the name of the import
 */
public record ImportedIds(String prefix) {

	private static final Pattern MINISTRY = Pattern.compile(
			"(?iu)\\b(ministry|minist[eè]re|minist[eé]rio|ministerium|ministero)\\b|وزارة|^department (of|for)\\b");

	public String official(String id) {
		return entity("official", id);
	}

	String post(String id) {
		return entity("post", id);
	}

	String meeting(String id) {
		return entity("meeting", id);
	}

	String program(String id) {
		return entity("program", id);
	}

	/**
	 * The id of an organization: a ministry if the name or classification says so, else
	 * an institution.
	 */
	String organization(String id, String name, String classification) {
		boolean ministry = MINISTRY.matcher(name).find() || MINISTRY.matcher(classification).find();
		return entity(ministry ? "ministry" : "institution", id);
	}

	/** The id of a post that the file gives only as a role in an organization. */
	String role(String organization, String role) {
		String slug = Slug.of(role);
		String apart = slug.isEmpty() ? Slug.hash(role)
				: Slug.isLatin(role) ? slug : slug + "-" + Slug.hash(Transliteration.folded(role));
		return entity("post", organization + "-" + apart);
	}

	String entity(String kind, String id) {
		return kind + "/" + this.prefix + "-" + Slug.ofId(id);
	}

	/**
	 * The id of a record. Ids of records have no capital letters; ids that differ only in
	 * them stay different.
	 */
	public String record(String kind, String id) {
		return this.prefix + "-" + kind + "-" + Slug.ofIdInSmallLetters(id);
	}

}
