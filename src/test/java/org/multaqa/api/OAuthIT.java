package org.multaqa.api;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tokens that an OAuth 2 server issues, and those that somebody forges. */
class OAuthIT {

	private static final String ISSUER = "https://identity.example.org";

	private static final String AUDIENCE = "multaqa.example.org";

	private static RSAKey key;

	private static RSAKey other;

	private static HttpServer keys;

	private static RunningServer server;

	@BeforeAll
	static void start() throws Exception {
		key = new RSAKeyGenerator(2048).keyID("ours").generate();
		other = new RSAKeyGenerator(2048).keyID("ours").generate();
		keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		byte[] set = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
		keys.createContext("/keys", (exchange) -> {
			exchange.sendResponseHeaders(200, set.length);
			try (OutputStream out = exchange.getResponseBody()) {
				out.write(set);
			}
		});
		keys.start();
		server = FrontDoorOnly.start("multaqa.access.reading=closed", "multaqa.access.oauth.issuer=" + ISSUER,
				"multaqa.access.oauth.audience=" + AUDIENCE,
				"multaqa.access.oauth.jwk-set-uri=http://127.0.0.1:%s/keys".formatted(keys.getAddress().getPort()));
	}

	@AfterAll
	static void stop() {
		server.close();
		keys.stop(0);
	}

	@Test
	void aTokenOfTheIssuerForThisServerReadsAndLoadsByItsRole() throws Exception {
		assertThat(status(signed((claims) -> claims))).isEqualTo(200);
		String loads = signed((claims) -> claims.claim("roles", List.of("unknown", "load")));
		assertThat(server.ask("mutation { loadRecords(records: \"\") { text } }", "Authorization", "Bearer " + loads)
			.text()).contains("loaded");
		assertThat(server
			.ask("mutation { loadRecords(records: \"\") { text } }", "Authorization",
					"Bearer " + signed((claims) -> claims))
			.code()).isEqualTo("FORBIDDEN");
	}

	@Test
	void aTokenOfAnotherIssuerIsRefused() throws Exception {
		assertThat(status(signed((claims) -> claims.issuer("https://evil.example.org")))).isEqualTo(401);
		assertThat(status(signed((claims) -> claims.issuer(null)))).isEqualTo(401);
	}

	@Test
	void aTokenForAnotherAudienceIsRefused() throws Exception {
		assertThat(status(signed((claims) -> claims.audience("another.example.org")))).isEqualTo(401);
		assertThat(status(signed((claims) -> claims.audience((String) null)))).isEqualTo(401);
	}

	@Test
	void anExpiredOrFutureTokenIsRefused() throws Exception {
		assertThat(status(signed((claims) -> claims.expirationTime(Date.from(Instant.now().minusSeconds(300))))))
			.isEqualTo(401);
		assertThat(status(signed((claims) -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(300))))))
			.isEqualTo(401);
	}

	@Test
	void aTokenWithoutARoleIsRefused() throws Exception {
		assertThat(status(signed((claims) -> claims.claim("roles", null)))).isEqualTo(401);
		assertThat(status(signed((claims) -> claims.claim("roles", List.of("root"))))).isEqualTo(401);
	}

	@Test
	void aTokenWithoutASignatureIsRefused() throws Exception {
		assertThat(status(new PlainJWT(claims().build()).serialize())).isEqualTo(401);
		String[] parts = signed((claims) -> claims).split("\\.");
		String none = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
		assertThat(status(none + "." + parts[1] + ".")).isEqualTo(401);
		assertThat(status(none + "." + parts[1] + "." + parts[2])).isEqualTo(401);
	}

	@Test
	void aTokenSignedByAnotherKeyIsRefused() throws Exception {
		assertThat(status(sign(JWSAlgorithm.RS256, new RSASSASigner(other), claims().build()))).isEqualTo(401);
	}

	@Test
	void aTokenSignedWithThePublicKeyAsASecretIsRefused() throws Exception {
		byte[] secret = key.toRSAPublicKey().getEncoded();

		assertThat(status(sign(JWSAlgorithm.HS256, new MACSigner(secret), claims().build()))).isEqualTo(401);
	}

	@Test
	void anAlteredTokenIsRefused() throws Exception {
		String[] parts = signed((claims) -> claims).split("\\.");
		String claims = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(
					claims().claim("roles", List.of("administer")).build().toString().getBytes(StandardCharsets.UTF_8));

		assertThat(status(parts[0] + "." + claims + "." + parts[2])).isEqualTo(401);
	}

	private static int status(String token) {
		return server.ask("{ hello }", "Authorization", "Bearer " + token).status();
	}

	private static JWTClaimsSet.Builder claims() {
		return new JWTClaimsSet.Builder().issuer(ISSUER)
			.audience(AUDIENCE)
			.subject("somebody")
			.expirationTime(Date.from(Instant.now().plusSeconds(300)))
			.claim("roles", List.of("read"));
	}

	private static String signed(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
		return sign(JWSAlgorithm.RS256, new RSASSASigner(key), change.apply(claims()).build());
	}

	private static String sign(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet claims) throws Exception {
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID("ours").build(), claims);
		token.sign(signer);
		return token.serialize();
	}

}
