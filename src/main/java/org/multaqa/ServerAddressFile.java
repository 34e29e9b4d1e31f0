package org.multaqa;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

import org.multaqa.store.connection.DatabaseProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The file {@code server} in the data directory. It holds the base address of the running
 * server, so that commands find it, and is deleted when the server stops.
 */
@Component
@ConditionalOnWebApplication
class ServerAddressFile implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(Multaqa.class);

	private final Path file;

	private final ServerProperties server;

	private String address = "";

	ServerAddressFile(DatabaseProperties databaseProperties, ServerProperties server) {
		this.file = databaseProperties.directory().resolve("server").toAbsolutePath();
		this.server = server;
	}

	@EventListener
	void write(WebServerInitializedEvent started) {
		if (started.getApplicationContext().getServerNamespace() != null) {
			return;
		}
		this.address = "%s://%s:%s%s".formatted(Ssl.isEnabled(this.server.getSsl()) ? "https" : "http", host(),
				started.getWebServer().getPort(),
				Objects.requireNonNullElse(this.server.getServlet().getContextPath(), ""));
		try {
			Path draft = Files.createTempFile(Files.createDirectories(this.file.getParent()), "server", null);
			Files.writeString(draft, this.address + "\n");
			Files.move(draft, this.file, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			LOG.warn("The address of this server cannot be kept in {}; commands need --server {}.", this.file,
					this.address);
		}
		LOG.info("Ask questions at {}/graphiql", this.address);
	}

	/** The file is kept if another server has written its address meanwhile. */
	@Override
	public void destroy() throws IOException {
		if (Files.exists(this.file) && Files.readString(this.file).strip().equals(this.address)) {
			Files.delete(this.file);
		}
	}

	private String host() {
		InetAddress bound = this.server.getAddress();
		if (bound == null || bound.isAnyLocalAddress()) {
			return "127.0.0.1";
		}
		return (bound instanceof Inet6Address) ? "[%s]".formatted(bound.getHostAddress()) : bound.getHostAddress();
	}

}
