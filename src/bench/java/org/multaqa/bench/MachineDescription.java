package org.multaqa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * On what it was measured.
 */
final class MachineDescription {

	private MachineDescription() {
	}

	static Map<String, Object> describe() {
		Map<String, Object> machine = new LinkedHashMap<>();
		machine.put("date", LocalDate.now().toString());
		machine.put("processors", Runtime.getRuntime().availableProcessors());
		machine.put("processor", line("/proc/cpuinfo", "model name"));
		machine.put("memory", line("/proc/meminfo", "MemTotal"));
		machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
		machine.put("java", Runtime.version().toString());
		machine.put("neo4j", org.neo4j.kernel.internal.Version.getNeo4jVersion());
		machine.put("spring boot", org.springframework.boot.SpringBootVersion.getVersion());
		machine.put("@neo4j/graphql", "7.6.3");
		return machine;
	}

	private static String line(String file, String start) {
		try {
			return Files.readAllLines(Path.of(file))
				.stream()
				.filter((line) -> line.startsWith(start))
				.map((line) -> line.substring(line.indexOf(':') + 1).strip())
				.findFirst()
				.orElse("not known");
		}
		catch (IOException ex) {
			return "not known";
		}
	}

}
