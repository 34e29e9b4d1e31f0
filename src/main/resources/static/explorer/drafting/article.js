import { html } from 'lit/html.js';
import { t, word } from '../app/texts.js';

/**
 * The text as it was read. What proposals rest on is a button: it shows them in the list.
 * @param chosen told the proposals of a part of the text
 */
export function article(draft, decisions, chosen) {
  return html`
    <div id="article" class="article" lang=${draft.language || 'und'} dir="auto">${parts(draft).map(({ text, proposals }) => {
      const accepted = proposals.filter(proposal => !decisions.isRejected(proposal));
      return proposals.length === 0 ? text : html`<span role="button" tabindex="0" class="mention ${accepted.length ? accepted[0].certainty.toLowerCase() : 'rejected'}"
        title=${title(accepted)} @click=${() => chosen(proposals[0])} @keydown=${event => pressed(event) && chosen(proposals[0])}>${text}</span>`;
    })}</div>`;
}

/** An inline element, unlike a button, leaves Arabic letters joined with those beside it; so it takes the keys of one. */
function pressed(event) {
  const presses = event.key === 'Enter' || event.key === ' ';
  if (presses) {
    event.preventDefault();
  }
  return presses;
}

function title(proposals) {
  return proposals.length ? [...new Set(proposals.map(({ kind }) => word('draftKind', kind)))].join(' · ') : t('draft.rejected');
}

/** The text cut where a span starts or ends. Spans of whole sentences are left to the list. */
function parts({ text, proposals }) {
  const shown = proposals.filter(({ kind }) => kind !== 'STATEMENT');
  const cuts = [...new Set([0, text.length, ...shown.flatMap(({ start, end }) => [start, end])])].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => ({
    text: text.slice(start, cuts[index + 1]),
    proposals: shown.filter(proposal => proposal.start <= start && proposal.end >= cuts[index + 1]),
  }));
}
