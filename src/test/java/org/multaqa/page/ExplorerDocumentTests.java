package org.multaqa.page;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ExplorerDocumentTests {

	private static final String MINIMAL = "<base href=\"../\"><script type=\"importmap\">%s</script>";

	private final ExplorerDocument document = ExplorerDocument.read("/static/explorer/index.html");

	@Test
	void partsAreNamedFromTheRootOfTheApplicationAtEveryAddress() {
		assertThat(this.document.at("/")).contains("<base href=\"./\">");
		assertThat(this.document.at("/find")).contains("<base href=\"./\">");
		assertThat(this.document.at("/region/MA-09")).contains("<base href=\"./../\">");
	}

	@Test
	void policyAllowsTheImportMapByItsHashAndNothingElseInline() {
		// printf '{}' | openssl dgst -sha256 -binary | base64
		assertThat(ExplorerDocument.of(MINIMAL.formatted("{}")).policy())
			.contains("script-src 'self' 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='; ");
		assertThat(this.document.policy()).contains("require-trusted-types-for 'script'", "trusted-types lit-html")
			.doesNotContain("unsafe", "http", "*");
		assertThat(this.document.text()).doesNotContainPattern("<script>|<style|\\son\\w+=|\\sstyle=");
	}

	@Test
	void documentWithoutItsPartsIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> ExplorerDocument.of("<base href=\"../\">"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ExplorerDocument.of("<script type=\"importmap\">{}</script>"));
	}

	@Test
	void everyPartThatItNamesIsThere() {
		List<String> named = Pattern.compile("(?:href|src)=\"((?:explorer|webjars)/[^\"]+)\"")
			.matcher(this.document.text())
			.results()
			.map((found) -> found.group(1))
			.toList();
		JsonNode map = JsonMapper.shared()
			.readTree(this.document.text().replaceAll("(?s).*<script type=\"importmap\">(.*?)</script>.*", "$1"))
			.get("imports");

		assertThat(named).isNotEmpty()
			.allMatch((part) -> ExplorerDocumentTests.class
				.getResource((part.startsWith("webjars") ? "/META-INF/resources/" : "/static/") + part) != null);
		assertThat(map.values().stream().map(JsonNode::asString)).isNotEmpty()
			.allMatch((part) -> ExplorerDocumentTests.class
				.getResource("/META-INF/resources/" + part.substring(2)) != null);
	}

	@Test
	void everyModuleThatAScriptImportsIsThere() {
		Pattern imported = Pattern.compile("(?:from|import\\() ?'(\\.[^']+)'");
		for (Path script : ExplorerFiles.ending(".js")) {
			URI own = script.toUri();
			assertThat(imported.matcher(ExplorerFiles.text(script)).results().map((found) -> found.group(1)))
				.as(script.toString())
				.allMatch((module) -> Files.exists(Path.of(own.resolve(module))));
		}
	}

	/**
	 * Otherwise a browser would find them one after the other, each only when it has read
	 * the one before.
	 */
	@Test
	void modulesOfThePageAreNamedInTheDocument() {
		Set<Path> modules = new TreeSet<>();
		collect(ExplorerFiles.ROOT.resolve("main.js"), modules);
		modules.remove(ExplorerFiles.ROOT.resolve("main.js"));

		assertThat(Pattern.compile("rel=\"modulepreload\" href=\"explorer/([^\"]+)\"")
			.matcher(this.document.text())
			.results()
			.map((found) -> ExplorerFiles.ROOT.resolve(found.group(1)))).containsExactlyInAnyOrderElementsOf(modules);
	}

	private static void collect(Path module, Set<Path> modules) {
		if (modules.add(module)) {
			Pattern.compile("(?m)^import [^;]*?'(\\.[^']+)'")
				.matcher(ExplorerFiles.text(module))
				.results()
				.forEach((found) -> collect(module.resolveSibling(found.group(1)).normalize(), modules));
		}
	}

}
