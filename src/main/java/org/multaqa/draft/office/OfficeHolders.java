package org.multaqa.draft.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.office.HolderSearch.Holder;
import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.EntityMention.MentionSource;
import org.multaqa.draft.proposal.OfficeMention;
import org.multaqa.draft.proposal.Proposal;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.proposal.Proposer;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Span;
import org.multaqa.model.EntityKind;

/**
 * Proposes holders of offices: "the wali, A. B.", "A. B., wali", "وزيرة التضامن، عواطف
 * حيار", a list of titles with names. A title without a name has no holder.
 */
public final class OfficeHolders implements Proposer {

	private final OfficeNames officeNames = new OfficeNames();

	@Override
	public List<Proposal> propose(ArticleText text, Proposals earlier) {
		return new Search(text, earlier).run(this.officeNames.propose(text, earlier));
	}

	/** One pass over the offices of a text. */
	private static final class Search {

		private final ArticleText text;

		private final HolderSearch holders;

		private final Set<Span> taken = new HashSet<>();

		private final List<Proposal> found = new ArrayList<>();

		Search(ArticleText text, Proposals earlier) {
			this.text = text;
			this.holders = new HolderSearch(text, earlier);
		}

		List<Proposal> run(List<OfficeMention> offices) {
			int i = 0;
			while (i < offices.size()) {
				int end = i;
				while (end + 1 < offices.size() && isOneHolder(offices.get(end), offices.get(end + 1))) {
					end++;
				}
				List<OfficeMention> group = offices.subList(i, end + 1);
				Optional<Holder> holder = this.holders.find(group, this.taken);
				@Nullable EntityMention person = holder.map((one) -> person(one.name())).orElse(null);
				if (person != null) {
					this.found.add(person);
				}
				group.forEach((office) -> this.found
					.add((person == null) ? office : office.heldBy(person, holder.map(Holder::basis).orElse(""))));
				i = end + 1;
			}
			return this.found;
		}

		/**
		 * Whether two offices have the same holder: the wali of a region is also governor
		 * of its capital.
		 */
		private boolean isOneHolder(OfficeMention one, OfficeMention other) {
			boolean pair = (one.postKind().equals("wali") && other.postKind().equals("governor"))
					|| (one.postKind().equals("governor") && other.postKind().equals("wali"))
					|| other.postKind().equals("spokesperson");
			int last = last(one);
			int next = first(other);
			boolean near = next == last + 1
					|| (next <= last + 3 && HolderSearch.COMMAS.contains(this.text.token(last + 1).text()))
					|| (next == last + 2 && Set.of("و", "et", "and").contains(this.text.token(last + 1).folded()));
			return pair && near && this.text.sameSentence(last, next);
		}

		private int first(OfficeMention office) {
			return this.text.indexAt(office.span().start());
		}

		private int last(OfficeMention office) {
			return this.text.indexAt(office.span().end() - 1);
		}

		private EntityMention person(NameSpan name) {
			this.taken.add(name.span());
			return new EntityMention(name.span(), EntityKind.OFFICIAL, "", this.text.at(name.span()), List.of(),
					MentionSource.APPOSITION, "a name beside an office");
		}

	}

}
