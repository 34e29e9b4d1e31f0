import { html } from 'lit/html.js';
import { kindOf, plainId } from '../app/address.js';
import { word } from '../app/texts.js';
import { SHAPES } from '../graph/appearance.js';
import { isolated } from '../parts/value.js';

/** A path drawn as a chain: each entity with the shape of its kind, each hop a line with what ties the two. The list below it says the same. */
export function chain(hops, label) {
  return html`
    <div class="chain" role="img" aria-label=${label}>
      ${link(hops[0].from)}
      ${hops.map(hop => html`
        <span class="hop"><span>${word('tie', hop.kind)}</span></span>
        ${link(hop.to)}`)}
    </div>`;
}

function link(entity) {
  const kind = kindOf(entity.id);
  return html`<span class="knot"><span class="shape ${SHAPES[kind]} ${kind}"></span> <span>${isolated(entity.name ?? plainId(entity.id))}</span> <span class="kind">${word('kind', kind)}</span></span>`;
}
