package org.multaqa.imports.standard;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.multaqa.imports.report.RowRejected;
import org.multaqa.imports.standard.RecordBuilder.PeriodDates;
import org.multaqa.imports.text.Slug;

/**
 * Converts memberships of Popolo. A membership in a post becomes a mandate; a role as
 * text becomes a post; a member of an organization gets an affiliation.
 */
final class PopoloMembershipConverter {

	private static final Set<String> NO_ROLE = Set.of("member", "membre", "عضو");

	/**
	 * The length of a derived id, which is sufficient for all memberships of a
	 * parliament.
	 */
	private static final int OWN_ID_BYTES = 10;

	private final PopoloIds ids;

	private final String language;

	PopoloMembershipConverter(PopoloIds ids, String language) {
		this.ids = ids;
		this.language = language;
	}

	/** The id of a membership without one, derived from its content. */
	static String ownId(JsonObjectReader membership) {
		return Slug.hash(membership.toString(), OWN_ID_BYTES);
	}

	/**
	 * Fills a record. A membership in a legislative period has the same period, unless it
	 * states its own.
	 * @param list the list of the enclosing object, or empty
	 * @param inside the id of the enclosing object
	 */
	void sketch(JsonObjectReader membership, RecordBuilder sketch, String list, String inside) {
		membership.text("id");
		Optional<String> person = end(membership, "person_id", list.equals("persons") ? inside : "")
			.map((id) -> this.ids.person(id).orElseThrow(() -> PopoloEntityConverter.unknown("person_id", id)));
		Optional<String> member = person.or(() -> member(membership));
		String who = member
			.orElseThrow(() -> new RowRejected("nothing under person_id: a membership of nobody states no fact"));
		Optional<String> organizationId = end(membership, "organization_id",
				list.equals("organizations") ? inside : "");
		Optional<String> organization = organizationId.map((id) -> this.ids.organization(id)
			.orElseThrow(() -> PopoloEntityConverter.unknown("organization_id", id)));
		PeriodDates own = this.ids.period(membership);
		Optional<String> legislative = membership.text("legislative_period_id");
		PeriodDates period = legislative.map((id) -> own.within(this.ids.period(id))).orElse(own);
		Optional<String> term = legislative.map((id) -> TermIdentity.of(id, own)).or(() -> TermIdentity.of(own));
		boolean holds = person.isPresent() && post(membership, sketch, who, organizationId, organization,
				list.equals("posts") ? inside : "", term, period);
		organization.filter((id) -> !id.equals(who))
			.ifPresent((id) -> sketch.affiliation(who, id, "member-of", term, period));
		end(membership, "on_behalf_of_id", "")
			.map((id) -> this.ids.organization(id)
				.orElseThrow(() -> PopoloEntityConverter.unknown("on_behalf_of_id", id)))
			.filter((id) -> organization.filter(id::equals).isEmpty())
			.ifPresent((id) -> sketch.affiliation(who, id, "member-of", term, period));
		if (!holds && sketch.isEmpty()) {
			throw new RowRejected("neither organization_id nor post_id: a membership in nothing states no fact");
		}
	}

	/** In Popolo, organizations can also be members. */
	private Optional<String> member(JsonObjectReader membership) {
		Optional<String> id = membership.text("member_id")
			.or(() -> membership.thing("member").flatMap((member) -> member.text("id")));
		return id.map((known) -> this.ids.person(known)
			.or(() -> this.ids.organization(known))
			.orElseThrow(() -> PopoloEntityConverter.unknown("member", known)));
	}

	private boolean post(JsonObjectReader membership, RecordBuilder sketch, String who, Optional<String> organizationId,
			Optional<String> organization, String inside, Optional<String> term, PeriodDates period) {
		Optional<String> role = membership.text("role", "label");
		Optional<String> stated = end(membership, "post_id", inside)
			.map((id) -> this.ids.post(id).orElseThrow(() -> PopoloEntityConverter.unknown("post_id", id)));
		if (stated.isPresent()) {
			sketch.mandate(who, stated.get(), term, period);
			role.ifPresent((text) -> membership.leaveOut("role beside a post"));
			return true;
		}
		Optional<String> office = role.filter((text) -> !NO_ROLE.contains(text.toLowerCase(Locale.ROOT)));
		if (office.isEmpty() || organization.isEmpty() || organizationId.isEmpty()) {
			office.ifPresent((text) -> membership.leaveOut("role without an organization"));
			return false;
		}
		String post = this.ids.ids().role(organizationId.get(), office.get());
		EntityBuilder entity = new EntityBuilder(post, membership, this.language).name(office.get())
			.put("organization", organization.get());
		membership.text("area_id")
			.ifPresent((area) -> this.ids.area(area)
				.ifPresentOrElse((known) -> membership.leaveOut("area_id of a role"),
						() -> membership.leaveOut("area_id")));
		sketch.entity(entity);
		sketch.mandate(who, post, term, period);
		return true;
	}

	private static Optional<String> end(JsonObjectReader membership, String key, String inside) {
		Optional<String> stated = membership.text(key);
		return inside.isEmpty() ? stated : stated.or(() -> Optional.of(inside));
	}

}
