import { html } from 'lit/html.js';
import { link, plainId } from '../app/address.js';
import { number, t } from '../app/texts.js';
import { shade } from '../parts/tile-map.js';
import { entityLink } from '../parts/value.js';

/** Programmes against programmes: how many meetings dealt with both. A number leads to the paths between the two, whose hops open the evidence. */
export function matrix(pairs) {
  const programs = new Map(pairs.flatMap(pair => [pair.first, pair.second]).map(program => [plainId(program.id), program]));
  const ids = [...programs.keys()];
  const counts = new Map(pairs.map(pair => [keyOf(pair.first.id, pair.second.id), pair.meetingCount]));
  const most = Math.max(...counts.values(), 1);
  return ids.length < 3 ? '' : html`
    <section aria-labelledby="heading-matrix">
      <h2 id="heading-matrix">${t('convergence.matrix')}</h2>
      <p class="how">${t('convergence.matrix.explained')}</p>
      <div class="scrolled" tabindex="0" role="group" aria-labelledby="heading-matrix">
        <table class="matrix">
          <caption class="hidden">${t('convergence.matrix')}</caption>
          <thead><tr><td></td>${ids.map((_, index) => html`<th scope="col">${number(index + 1)}</th>`)}</tr></thead>
          <tbody>
            ${ids.map((row, at) => html`
              <tr><th scope="row">${number(at + 1)} ${entityLink(programs.get(row))}</th>
                ${ids.map(column => cell(programs, row, column, counts.get(keyOf(row, column)) ?? 0, most))}</tr>`)}
          </tbody>
        </table>
      </div>
    </section>`;
}

function cell(programs, row, column, count, most) {
  if (row === column || count === 0) {
    return html`<td class=${row === column ? 'itself' : 'shade-0'}>${row === column ? '' : number(0)}</td>`;
  }
  const names = [row, column].map(id => programs.get(id).name ?? id).join(' – ');
  return html`<td class=${shade(count, most)}><a href=${link('paths', { one: row, other: column })} aria-label=${`${names}: ${t('count.meetings', { count })}`}>${number(count)}</a></td>`;
}

function keyOf(one, other) {
  return [one, other].map(plainId).sort().join(' ');
}
