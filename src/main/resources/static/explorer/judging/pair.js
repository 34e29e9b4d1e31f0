import { html } from 'lit/html.js';
import { plainId } from '../app/address.js';
import { dateText, periodText } from '../app/dates.js';
import { t, word } from '../app/texts.js';
import { evidenceLink } from '../parts/evidence.js';
import { entityLink, isolated } from '../parts/value.js';
import { decide, verdictOn } from './verdicts.js';

const VERDICTS = ['same', 'different', 'unsure'];

/** Two entities that look like one, side by side, with the reasons and what is known of each. */
export function pairOf(pair, index, page) {
  const verdict = verdictOn(pair);
  return html`
    <article class="pair" aria-labelledby="pair-${index}">
      <h2 id="pair-${index}">${isolated(pair.one.name ?? plainId(pair.one.id))} · ${isolated(pair.other.name ?? plainId(pair.other.id))}</h2>
      <p class="why">${t('judge.score', { percent: Math.round(pair.score * 100) })} <span lang="en" dir="ltr" class="reasons">${pair.reasons.join('; ')}</span></p>
      <div class="side-by-side">${side(pair.one)}${side(pair.other)}</div>
      <p class="actions" role="group" aria-labelledby="pair-${index}">
        ${VERDICTS.map(name => html`
          <button type="button" class="quiet" aria-pressed=${String(verdict === name)} @click=${() => judge(pair, verdict === name ? '' : name, page)}>${t(`judge.${name}`)}</button>`)}
        <button type="button" class="quiet" @click=${() => skip(index)}>${t('judge.skip')}</button>
      </p>
    </article>`;
}

function judge(pair, verdict, page) {
  decide(pair, verdict);
  page.render();
}

function skip(index) {
  const next = document.querySelector(`[aria-labelledby="pair-${index + 1}"] button`);
  next?.focus();
  next?.scrollIntoView({ block: 'center' });
}

function side(entity) {
  const facts = [
    ...entity.names.map(name => [isolated(name.text ?? ''), name]),
    ...entity.mandates?.nodes.map(mandate => [html`${entityLink(mandate.post)} <span class="quiet">${periodText(mandate.period)}</span>`, mandate]) ?? [],
    ...entity.participations?.nodes.map(part => [html`${word('role', part.role)} ${part.meeting ? entityLink(part.meeting) : ''}`, part]) ?? [],
    ...entity.involvements?.nodes.map(part => [html`${word('involvement', part.role)} ${part.program ? entityLink(part.program) : ''}`, part]) ?? [],
  ];
  return html`
    <div class="side">
      <p>${entityLink(entity)}<br><code dir="ltr">${plainId(entity.id)}</code></p>
      ${entity.date ? html`<p>${dateText(entity.date)}</p>` : ''}
      ${entity.organization ? html`<p>${entityLink(entity.organization)}</p>` : ''}
      ${entity.identifiers.length ? html`<p>${entity.identifiers.map(id => html`<code dir="ltr">${id}</code> `)}</p>` : ''}
      <ul class="plain">${facts.map(([text, fact]) => html`<li>${text} ${evidenceLink(fact)}</li>`)}</ul>
    </div>`;
}
