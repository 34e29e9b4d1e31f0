package org.multaqa.api.http;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * A GraphQL request whose body has been read. It is presented as a POST of JSON that
 * accepts one media type, whatever the original request was.
 */
public final class BufferedRequest extends HttpServletRequestWrapper {

	private final byte[] bytes;

	private final Body body;

	private final MediaType wanted;

	private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	/**
	 * @param body a JSON object
	 * @param wanted the media type of the response
	 */
	BufferedRequest(HttpServletRequest request, byte[] body, MediaType wanted) {
		super(request);
		this.bytes = body;
		this.wanted = wanted;
		this.headers.put(HttpHeaders.ACCEPT, wanted.toString());
		this.headers.put(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE);
		this.headers.put(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length));
		this.body = new Body(new ByteArrayInputStream(body));
	}

	public byte[] bytes() {
		return this.bytes;
	}

	public MediaType wanted() {
		return this.wanted;
	}

	@Override
	public String getMethod() {
		return "POST";
	}

	@Override
	public String getContentType() {
		return MediaType.APPLICATION_JSON_VALUE;
	}

	@Override
	public int getContentLength() {
		return this.bytes.length;
	}

	@Override
	public long getContentLengthLong() {
		return this.bytes.length;
	}

	@Override
	public @Nullable String getHeader(String name) {
		String own = this.headers.get(name);
		return (own != null) ? own : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		String own = this.headers.get(name);
		return (own != null) ? Collections.enumeration(List.of(own)) : super.getHeaders(name);
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		names.addAll(Collections.list(super.getHeaderNames()));
		names.addAll(this.headers.keySet());
		return Collections.enumeration(names);
	}

	@Override
	public ServletInputStream getInputStream() {
		return this.body;
	}

	@Override
	public BufferedReader getReader() {
		return new BufferedReader(new InputStreamReader(this.body, StandardCharsets.UTF_8));
	}

	private static final class Body extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		Body(ByteArrayInputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			return this.bytes.read(target, offset, length);
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new IllegalStateException("The body was read already, so there is nothing to listen for.");
		}

	}

}
