import { html } from 'lit/html.js';
import { plainId } from '../app/address.js';
import { number, t } from '../app/texts.js';
import { entityLink } from '../parts/value.js';

/** Two territories side by side: their numbers, and the programmes that converge in either. */
export function comparison(one, acting, other) {
  const programs = new Map();
  [one, other].forEach((convergence, side) => convergence.programs.nodes.forEach(row => {
    const id = plainId(row.program.id);
    programs.set(id, { program: row.program, counts: [], ...programs.get(id) });
    programs.get(id).counts[side] = row.meetingCount;
  }));
  const heads = [one.territory, other.territory];
  return html`
    <section aria-labelledby="heading-comparison">
      <h2 id="heading-comparison">${t('convergence.comparison')}</h2>
      <table>
        <caption class="hidden">${t('convergence.comparison')}</caption>
        <thead><tr><th scope="col">${t('column.program')}</th>${heads.map(territory => html`<th scope="col">${entityLink(territory)}</th>`)}</tr></thead>
        <tbody>
          ${line(t('section.meetings'), [one, other].map(convergence => convergence.meetings.totalCount), heads)}
          ${line(t('convergence.actors'), [acting.actors.totalCount, other.actors.totalCount], heads)}
          ${line(t('convergence.programs'), [one, other].map(convergence => convergence.programs.totalCount), heads)}
          ${[...programs.values()].map(({ program, counts }) => html`
            <tr><th scope="row">${entityLink(program)}</th>
              ${[0, 1].map(side => html`<td data-heading=${heads[side].name}>${counts[side] === undefined ? html`<span class="nothing">${t('convergence.notRecorded')}</span>` : t('count.meetings', { count: counts[side] })}</td>`)}</tr>`)}
        </tbody>
      </table>
    </section>`;
}

function line(heading, values, heads) {
  return html`<tr><th scope="row">${heading}</th>${values.map((value, side) => html`<td class="number" data-heading=${heads[side].name}>${number(value)}</td>`)}</tr>`;
}
