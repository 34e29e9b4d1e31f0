package org.multaqa.api.document;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for registered documents.
 *
 * @param registered a file or directory of documents; {@code null} for none
 * @param onlyRegistered whether readers may send no other documents
 */
@ConfigurationProperties("multaqa.documents")
public record DocumentProperties(@Nullable Path registered, @DefaultValue("false") boolean onlyRegistered) {

	public DocumentProperties {
		if (onlyRegistered && registered == null) {
			throw new IllegalArgumentException(
					"multaqa.documents.only-registered is true, and multaqa.documents.registered names no documents; name a file or directory of them.");
		}
	}

	public RegisteredDocumentResolver operations() {
		return new RegisteredDocumentResolver(
				(this.registered != null) ? RegisteredDocuments.in(this.registered) : RegisteredDocuments.NONE,
				this.onlyRegistered);
	}

}
