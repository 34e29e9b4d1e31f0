package org.multaqa.api.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.query.error.ErrorCode;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * Reads the forwarded headers of a proxy. Headers that cannot be read are refused with an
 * error of the usual form: Spring's filter refuses them also while an error page is
 * requested, so that the response would be empty.
 */
public final class ProxyHeaderFilter extends ForwardedHeaderFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		RefusingResponse refusing = new RefusingResponse(response);
		super.doFilterInternal(request, refusing, (further, answer) -> {
			refusing.readable = true;
			chain.doFilter(further, answer);
		});
	}

	private static final class RefusingResponse extends HttpServletResponseWrapper {

		/** Whether the headers were read: errors are then those of later filters. */
		private boolean readable;

		RefusingResponse(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void sendError(int status) throws IOException {
			if (this.readable) {
				super.sendError(status);
				return;
			}
			HttpServletResponse response = (HttpServletResponse) getResponse();
			SecurityHeadersFilter.set(response);
			ErrorResponse.of(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST,
					"The header Forwarded or one of X-Forwarded-Host, -Port, -Proto and -Prefix cannot be read; correct what the proxy sends, such as X-Forwarded-Host: kg.example.org and X-Forwarded-Port: 443.")
				.send(response);
		}

	}

}
