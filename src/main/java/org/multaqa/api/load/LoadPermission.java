package org.multaqa.api.load;

import org.multaqa.access.Forbidden;
import org.multaqa.access.Identity;
import org.multaqa.access.Role;
import org.multaqa.api.error.Unauthorized;
import org.multaqa.intake.graph.Loader;

/**
 * Who may load: whoever has a token with the role for it.
 */
public final class LoadPermission {

	private LoadPermission() {
	}

	/**
	 * Passes if whoever sends the request of this thread may load.
	 * @return who loads
	 * @throws Unauthorized if they are not known
	 * @throws Forbidden if their role does not allow it
	 */
	public static Loader require() {
		Identity identity = Identity.current();
		if (identity.name() == null) {
			throw new Unauthorized(identity.presented(), "Loading");
		}
		String name = identity.nameFor(Role.LOAD).orElseThrow(() -> new Forbidden(Role.LOAD));
		return new Loader(name, identity.may(Role.JUDGE));
	}

}
