package org.multaqa.api.http;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.access.Forbidden;
import org.multaqa.access.Identity;
import org.multaqa.access.Role;
import org.multaqa.api.error.CodedError;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.api.error.Unauthorized;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Answers requests without the necessary token or role with a {@link CodedError}.
 */
public final class AccessDenialHandler implements AuthenticationEntryPoint, AccessDeniedHandler {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		refuse(response);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
			throws IOException {
		refuse(response);
	}

	private static void refuse(HttpServletResponse response) throws IOException {
		Identity identity = Identity.current();
		if (identity.name() != null) {
			Forbidden forbidden = new Forbidden(Role.ADMINISTER);
			new ErrorResponse(HttpStatus.FORBIDDEN, CodedError.of(forbidden)).send(response);
			return;
		}
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		new ErrorResponse(HttpStatus.UNAUTHORIZED, CodedError.of(new Unauthorized(identity.presented(), "Reading")))
			.send(response);
	}

}
