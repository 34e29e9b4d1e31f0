'use strict';

// The header speaks the reader's language; GraphiQL itself has English only.
const LANGUAGES = ['ar', 'fr', 'en'];
const header = document.querySelector('header');

function speak(language) {
  header.dataset.language = language;
  header.lang = language;
  header.dir = language === 'ar' ? 'rtl' : 'ltr';
  for (const button of header.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  }
}

function preferred() {
  const wishes = [localStorage.getItem('multaqa:language'), ...navigator.languages.map(wish => wish.slice(0, 2))];
  return wishes.find(wish => LANGUAGES.includes(wish)) ?? 'en';
}

for (const button of header.querySelectorAll('button[data-language]')) {
  button.addEventListener('click', () => {
    localStorage.setItem('multaqa:language', button.dataset.language);
    speak(button.dataset.language);
  });
}
speak(preferred());

// Tab indents in an editor; after Escape it leaves it, as the sentence #leaving says while an editor has the focus.
let leaving = false;

document.addEventListener('keydown', event => {
  if (event.target.closest?.('.CodeMirror')) {
    if (event.key === 'Tab' && leaving) {
      // the browser moves on, and the editor does not hear of it
      event.stopImmediatePropagation();
    }
    else {
      leaving = event.key === 'Escape' || (leaving && event.key === 'Shift');
    }
  }
}, true);
document.addEventListener('focusin', () => { leaving = false; });

// Each editor writes into a text area, which has no label of its own.
function labelOf(area) {
  const tool = area.closest('.graphiql-editor-tool');
  if (tool) {
    const editors = [...tool.querySelectorAll('.graphiql-editor')];
    return ['Text of the variables', 'Text of the headers'][editors.indexOf(area.closest('.graphiql-editor'))];
  }
  return area.closest('.result-window') ? 'Text of the response' : 'Text of the query';
}

function labelEditors() {
  for (const area of document.querySelectorAll('.CodeMirror textarea:not([aria-label])')) {
    area.setAttribute('aria-label', labelOf(area) ?? 'Text');
    area.setAttribute('aria-describedby', 'leaving');
  }
}

new MutationObserver(labelEditors).observe(document.getElementById('graphiql'), { childList: true, subtree: true });

// GraphiQL opens on the example questions, unless this browser remembers tabs of its own.
async function text(path) {
  const response = await fetch(path);
  if (!response.ok) {
    throw new Error(`${path} answered HTTP ${response.status}`);
  }
  return response.text();
}

async function tabs() {
  const examples = JSON.parse(await text('examples/index.json'));
  return Promise.all(examples.map(async example => ({
    query: await text(`examples/${example.file}`),
    variables: example.variables ? JSON.stringify(example.variables, null, 2) : null,
    headers: example.headers ? JSON.stringify(example.headers, null, 2) : null,
  })));
}

// Right after a change of tabs, GraphiQL still names the operation of the tab before.
function named(question) {
  const { operationName, query } = question;
  return operationName && !query.includes(operationName) ? { ...question, operationName: undefined } : question;
}

/** A question that another page hands over behind the #, which is never sent to a server. */
function handedOver() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const query = parts.get('query');
  return query ? { query, variables: parts.get('variables') ?? undefined } : {};
}

async function open() {
  const main = document.getElementById('graphiql');
  try {
    const defaultTabs = await tabs();
    const fetcher = GraphiQL.createFetcher({ url: new URL('../graphql', document.baseURI).href });
    ReactDOM.createRoot(main).render(React.createElement(GraphiQL, {
      fetcher: (question, options) => fetcher(named(question), options),
      defaultTabs,
      ...handedOver(),
      defaultEditorToolsVisibility: false,
      isHeadersEditorEnabled: true,
      shouldPersistHeaders: false,
    }));
    main.dataset.ready = 'true';
  }
  catch (trouble) {
    const note = document.createElement('p');
    note.className = 'trouble';
    note.setAttribute('role', 'alert');
    note.textContent = `The page could not be opened (${trouble.message}); reload it, and see whether the server still runs.`;
    main.append(note);
  }
}

open();
