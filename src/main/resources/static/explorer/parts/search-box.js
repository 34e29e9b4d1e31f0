import { html } from 'lit/html.js';
import { link } from '../app/address.js';
import { t } from '../app/texts.js';

const PAUSE = 200;
let timer = 0;

/** One box for names in any script. On the start page and among the results it searches while one types. */
export function searchBox(page) {
  const live = ['start', 'find'].includes(page.route.view);
  const box = document.activeElement;
  // what is being typed is newer than what the address says
  const text = box?.id === 'search' ? box.value : page.route.parameters.get('text') ?? '';
  return html`
    <form class="search" role="search" @submit=${event => submit(event, page)}>
      <label for="search">${t('search.label')}</label>
      <input id="search" name="text" type="search" dir="auto" autocomplete="off" spellcheck="false" ?autofocus=${page.route.view === 'start'}
        placeholder=${t('search.example')} .value=${text} @input=${event => live && later(event.target, page)} @keydown=${down}>
      <button type="submit">${t('search.do')}</button>
    </form>`;
}

function submit(event, page) {
  event.preventDefault();
  clearTimeout(timer);
  find(event.target.elements.text.value, page);
}

function later(input, page) {
  clearTimeout(timer);
  timer = setTimeout(() => find(input.value, page), PAUSE);
}

function find(text, page) {
  const among = page.route.view === 'find';
  const kept = among ? Object.fromEntries(['kind', 'territory', 'from', 'until'].map(name => [name, page.route.parameters.getAll(name)])) : {};
  page.navigate(link('find', { ...kept, text }), { replace: among, stay: true });
}

function down(event) {
  const first = event.key === 'ArrowDown' && document.querySelector('.hits a');
  if (first) {
    event.preventDefault();
    first.focus();
  }
}
