package org.multaqa.api.load;

import org.multaqa.access.Forbidden;
import org.multaqa.access.Identity;
import org.multaqa.access.Role;
import org.multaqa.api.error.Unauthorized;
import org.multaqa.intake.graph.Loader;

/**
 * Checks whether a client may load: its token must have a role that allows it.
 */
public final class LoadPermission {

	private LoadPermission() {
	}

	/**
	 * Checks that the client of the current request may load.
	 * @return the client
	 * @throws Unauthorized if the token is missing or unknown
	 * @throws Forbidden if the role of the token does not allow it
	 */
	public static Loader require() {
		return require("Loading");
	}

	/**
	 * Checks that the client of the current request may load.
	 * @param action what needs the permission, for the message
	 * @return the client
	 * @throws Unauthorized if the token is missing or unknown
	 * @throws Forbidden if the role of the token does not allow it
	 */
	static Loader require(String action) {
		Identity identity = Identity.current();
		if (identity.name() == null) {
			throw new Unauthorized(identity.presented(), action);
		}
		String name = identity.nameFor(Role.LOAD).orElseThrow(() -> new Forbidden(Role.LOAD));
		return new Loader(name, identity.may(Role.JUDGE));
	}

}
