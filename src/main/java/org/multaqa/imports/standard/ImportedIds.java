package org.multaqa.imports.standard;

import java.util.regex.Pattern;

import org.multaqa.imports.text.Slug;
import org.multaqa.names.script.Transliteration;

/**
 * Ids made of those that a file gives itself, so that they stay the same whatever a thing
 * is called, with the name of the import before them, since other files may give the same
 * ones.
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

	/** A ministry where the name or the class says so, otherwise an institution. */
	String organization(String id, String name, String classification) {
		boolean ministry = MINISTRY.matcher(name).find() || MINISTRY.matcher(classification).find();
		return entity(ministry ? "ministry" : "institution", id);
	}

	/** A post that the file knows only as a role in an organization. */
	String role(String organization, String role) {
		String slug = Slug.of(role);
		String apart = slug.isEmpty() ? Slug.hash(role)
				: Slug.isLatin(role) ? slug : slug + "-" + Slug.hash(Transliteration.folded(role));
		return entity("post", organization + "-" + apart);
	}

	String entity(String kind, String id) {
		return kind + "/" + this.prefix + "-" + Slug.ofId(id);
	}

	/** Records have no capitals; ids that differ in them stay apart. */
	public String record(String kind, String id) {
		return this.prefix + "-" + kind + "-" + Slug.ofIdInSmallLetters(id);
	}

}
