package org.multaqa.draft.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Extracts the text of an HTML page, without tags and with entities decoded. Scripts are
 * not run, and nothing is fetched.
 */
final class HtmlText {

	private static final Pattern HTML = Pattern
		.compile("(?i)<(?:!doctype|html|head|body|p|div|br|span|article|h[1-6]|a|table|ul|li|script)\\b");

	private static final Pattern UNSAID = Pattern.compile(
			"(?is)<!--.*?(?:-->|$)|<(script|style|noscript|template|svg|head|nav|footer|form|iframe)\\b.*?(?:</\\1\\s*>|$)");

	private static final Pattern BREAK = Pattern.compile(
			"(?i)</?(?:p|div|br|h[1-6]|li|ul|ol|tr|table|article|section|blockquote|header|figure|figcaption|main|title|body|html)\\b[^>]*>");

	private static final Pattern TAG = Pattern.compile("</?[A-Za-z!?][^<>]*>?");

	private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));");

	private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
			Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", " "),
			Map.entry("laquo", "«"), Map.entry("raquo", "»"), Map.entry("rsquo", "’"), Map.entry("lsquo", "‘"),
			Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("ndash", "–"), Map.entry("mdash", "—"),
			Map.entry("hellip", "…"), Map.entry("eacute", "é"), Map.entry("egrave", "è"), Map.entry("ecirc", "ê"),
			Map.entry("euml", "ë"), Map.entry("agrave", "à"), Map.entry("acirc", "â"), Map.entry("ccedil", "ç"),
			Map.entry("ocirc", "ô"), Map.entry("icirc", "î"), Map.entry("iuml", "ï"), Map.entry("ucirc", "û"),
			Map.entry("ugrave", "ù"), Map.entry("Eacute", "É"), Map.entry("Agrave", "À"), Map.entry("Ccedil", "Ç"),
			Map.entry("oelig", "œ"), Map.entry("zwnj", "\u200C"));

	private HtmlText() {
	}

	static boolean isHtml(String text) {
		return HTML.matcher(text).find();
	}

	static String plain(String html) {
		String text = UNSAID.matcher(html).replaceAll(" ");
		text = text.replaceAll("\\s+", " ");
		text = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
		return ENTITY.matcher(text)
			.replaceAll((entity) -> Matcher
				.quoteReplacement(decoded(entity.group(), entity.group(1), entity.group(2), entity.group(3))));
	}

	private static String decoded(String whole, @org.jspecify.annotations.Nullable String decimal,
			@org.jspecify.annotations.Nullable String hexadecimal, @org.jspecify.annotations.Nullable String name) {
		if (name != null) {
			return NAMED.getOrDefault(name, whole);
		}
		int letter = (decimal != null) ? Integer.parseInt(decimal) : Integer.parseInt(String.valueOf(hexadecimal), 16);
		boolean sign = Character.isValidCodePoint(letter) && Character.isDefined(letter)
				&& !Character.isISOControl(letter) && Character.getType(letter) != Character.SURROGATE;
		return sign ? Character.toString(letter) : " ";
	}

}
