package org.multaqa.api;

import org.multaqa.access.Forbidden;
import org.multaqa.access.Identity;
import org.multaqa.access.Role;

/**
 * Who may load: whoever has a token with the role for it.
 */
final class LoadPermission {

	private LoadPermission() {
	}

	/**
	 * Passes if whoever sends the request of this thread may load.
	 * @return their name
	 * @throws Unauthorized if they are not known
	 * @throws Forbidden if their role does not allow it
	 */
	static String require() {
		Identity identity = Identity.current();
		if (identity.name() == null) {
			throw new Unauthorized(identity.presented(), "Loading");
		}
		return identity.nameFor(Role.LOAD).orElseThrow(() -> new Forbidden(Role.LOAD));
	}

}
