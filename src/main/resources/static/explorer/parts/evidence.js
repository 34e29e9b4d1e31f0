import { html } from 'lit/html.js';
import { here } from '../app/address.js';
import { dateText } from '../app/dates.js';
import { t } from '../app/texts.js';
import { copyButtons } from './citation-formats.js';
import { entityLink, isArabic, isolated } from './value.js';
import { webLink } from './web-link.js';
import { plainId } from '../app/address.js';

const shownFacts = new Map();

/** Before anything is drawn anew: a fact that is shown no longer cannot be opened either. */
export function forgetFacts() {
  shownFacts.clear();
}

/** Opens what the sources say of a fact. The address then names the fact, so that the quoted sentence can be linked to. */
export function evidenceButton(fact) {
  shownFacts.set(plainId(fact.id), fact);
  return html`
    <a class="evidence" href=${here({ fact: plainId(fact.id) })}>${t('evidence.open', { count: fact.citations.length })}
      ${fact.disputed ? html`<span class="mark">${t('disputed')}</span>` : ''}</a>`;
}

export function evidenceDialog(page) {
  const fact = shownFacts.get(page.route.parameters.get('fact') ?? '');
  return html`
    <dialog id="evidence" aria-labelledby="evidence-heading" @close=${() => closed(page)} @click=${beside}>
      ${fact ? html`
        <form method="dialog"><button class="close">${t('close')}</button></form>
        <h2 id="evidence-heading">${t('evidence.heading')}</h2>
        <ol class="citations">${fact.citations.map(citation => html`<li>${quoted(citation)}</li>`)}</ol>
        <p class="id"><span>${t('fact.id')}</span> <code dir="ltr">${plainId(fact.id)}</code></p>` : html`<h2 id="evidence-heading">${t('evidence.heading')}</h2>`}
    </dialog>`;
}

/** Opens or closes the dialog as the address says. */
export function openEvidence(page) {
  const dialog = document.getElementById('evidence');
  const fact = shownFacts.has(page.route.parameters.get('fact') ?? '');
  if (fact && !dialog.open) {
    dialog.showModal();
  }
  else if (!fact && dialog.open) {
    dialog.close();
  }
}

function quoted(citation) {
  const { source } = citation;
  return html`
    ${citation.wording
      ? html`<blockquote dir="auto" lang=${isArabic(citation.wording) ? 'ar' : source.language ?? ''}>${citation.wording}</blockquote>`
      : html`<p class="nothing">${t('citation.noWording')}</p>`}
    <dl>
      <dt>${t('citation.source')}</dt><dd>${entityLink(source)}${source.publisher ? html`, ${isolated(source.publisher)}` : ''}</dd>
      <dt>${t('citation.locator')}</dt><dd>${isolated(citation.locator)}</dd>
      ${source.published ? html`<dt>${t('citation.published')}</dt><dd>${dateText(source.published)}</dd>` : ''}
      ${source.url ? html`<dt>${t('citation.url')}</dt><dd>${webLink(source.url)}</dd>` : ''}
      ${source.archived ? html`<dt>${t('citation.archived')}</dt><dd>${webLink(source.archived)}</dd>` : ''}
      ${citation.seen?.precision ? html`<dt>${t('citation.seen')}</dt><dd>${dateText(citation.seen)}</dd>` : ''}
      <dt>${t('citation.record')}</dt><dd><code dir="ltr">${citation.record}</code></dd>
      ${citation.disputed ? html`<dt>${t('disputed')}</dt><dd>${t('disputed.explained')}</dd>` : ''}
    </dl>
    ${copyButtons(citation)}`;
}

function closed(page) {
  if (page.route.parameters.has('fact')) {
    page.navigate(here({ fact: null }), { stay: true });
  }
}

function beside(event) {
  if (event.target.id === 'evidence') {
    event.target.close();
  }
}
