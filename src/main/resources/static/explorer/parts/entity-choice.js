import { html, nothing } from 'lit/html.js';
import { kindOf, plainId } from '../app/address.js';
import { ask } from '../app/ask.js';
import { Failure } from '../app/failure.js';
import { t, word } from '../app/texts.js';
import { context } from '../app/time.js';
import { failureNote } from './notes.js';
import { isolated } from './value.js';

const PAUSE = 200;
const RETRY = 5_000;
/** What is typed into each box and found by it, as long as the page is open. */
const boxes = new Map();

/**
 * A box in which an entity is found by its name, in any script.
 * @param name of the box, one of its own in the view
 * @param options label; id of the entity that stands there, as the address has it; entity, where the answer names it; kinds, all if left out; choose, told the id
 */
export function entityChoice(page, name, { label, id, entity, kinds, choose }) {
  const box = boxOf(name, id ?? '', entity);
  const open = box.typing && box.hits.length > 0;
  const events = { page, box, kinds, choose };
  return html`
    <div class="choice" @focusout=${event => left(event, events)}>
      <label for="choice-${name}">${label}</label>
      <input id="choice-${name}" role="combobox" dir="auto" autocomplete="off" spellcheck="false" aria-autocomplete="list" aria-expanded=${String(open)}
        aria-controls="hits-${name}" aria-activedescendant=${open && box.active >= 0 ? `hit-${name}-${box.active}` : nothing}
        placeholder=${t('choice.example')} .value=${box.text} @input=${event => typed(event.target.value, events)} @keydown=${event => pressed(event, events)}>
      <ul id="hits-${name}" role="listbox" aria-label=${label} ?hidden=${!open}>
        ${box.hits.map(({ entity: hit }, index) => html`
          <li id="hit-${name}-${index}" role="option" aria-selected=${String(index === box.active)} @pointerdown=${event => event.preventDefault()}
            @click=${() => taken(hit, events)}>${isolated(hit.name ?? plainId(hit.id))} <span class="kind">${word('kind', kindOf(hit.id))}</span></li>`)}
      </ul>
      <span class="quiet" role="status">${box.typing && box.answered ? t('choice.count', { count: box.hits.length }) : ''}</span>
      ${box.failure ? failureNote(box.failure, () => find(events)) : ''}
    </div>`;
}

function boxOf(name, id, entity) {
  const box = boxes.get(name);
  if (!box || box.id !== id) {
    const text = entity?.name ?? id;
    boxes.set(name, { id, name: text, text, typing: false, hits: [], active: -1, answered: false, failure: null, timer: 0 });
  }
  else if (entity?.name && box.name !== entity.name) {
    Object.assign(box, { name: entity.name, text: box.typing ? box.text : entity.name });
  }
  return boxes.get(name);
}

function typed(text, events) {
  const { box } = events;
  Object.assign(box, { text, typing: true, answered: false });
  clearTimeout(box.timer);
  box.timer = setTimeout(() => find(events), PAUSE);
}

async function find(events) {
  const { page, box, kinds } = events;
  clearTimeout(box.timer);
  const text = box.text.trim();
  try {
    const { search } = text ? await ask('entities', { text, kinds, ...context(page.route) }) : { search: [] };
    if (text === box.text.trim()) {
      Object.assign(box, { hits: search, active: -1, answered: text !== '', failure: null });
    }
  }
  catch (cause) {
    if (!(cause instanceof Failure)) {
      throw cause;
    }
    box.failure = cause;
    if (cause.kind === 'gone') {
      box.timer = setTimeout(() => find(events), RETRY);
    }
  }
  page.render();
}

/** Arrows go through what was found, Enter takes it, Escape takes back what was typed. */
function pressed(event, events) {
  const { page, box } = events;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && box.hits.length) {
    box.active = (box.active + step + box.hits.length) % box.hits.length;
  }
  else if (event.key === 'Enter' && box.typing && box.hits.length) {
    taken(box.hits[Math.max(box.active, 0)].entity, events);
  }
  else if (event.key === 'Escape' && box.typing) {
    close(box, box.name);
  }
  else {
    return;
  }
  event.preventDefault();
  page.render();
}

function taken(hit, { box, choose }) {
  const id = plainId(hit.id);
  Object.assign(box, { id, name: hit.name ?? id });
  close(box, box.name);
  choose(id);
}

function close(box, text) {
  clearTimeout(box.timer);
  Object.assign(box, { text, typing: false, hits: [], active: -1, answered: false, failure: null });
}

/** An emptied box chooses nothing; what is half typed stays. */
function left(event, { page, box, choose }) {
  if (event.currentTarget.contains(event.relatedTarget)) {
    return;
  }
  if (box.typing && box.text.trim() === '') {
    close(box, '');
    choose(null);
  }
  else if (box.hits.length) {
    Object.assign(box, { hits: [], active: -1, answered: false });
    page.render();
  }
}
