// The address says what is shown: the view or the entity, what was asked, and the time it is asked of.

/** The root of the application. Set once as an absolute address, because the browser's address changes while the page stays. */
export const root = new URL('.', document.baseURI);
document.querySelector('base').href = root.href;

const VIEWS = ['find', 'convergence', 'map', 'graph', 'paths', 'timeline', 'indicators', 'gaps', 'draft', 'load', 'judge'];
const KINDS = ['official', 'ministry', 'institution', 'country', 'region', 'province', 'commune', 'program', 'meeting', 'post', 'topic', 'source'];
/** What every link keeps. */
const KEPT = ['asOf', 'knownAt'];

/** What an address shows: the name of a view, the id of an entity if it is one, and its parameters. */
export function read(location = window.location) {
  const path = decodeURIComponent(location.pathname.slice(root.pathname.length));
  const [first, ...rest] = path.split('/');
  const parameters = new URLSearchParams(location.search);
  if (path === '') {
    return { view: 'start', parameters };
  }
  if (KINDS.includes(first) && rest.length > 0) {
    return { view: 'entity', id: path, kind: first, parameters };
  }
  return VIEWS.includes(path) ? { view: path, parameters } : { view: 'nothing', parameters };
}

/** The address of a view or of an entity's id. Parameters that are empty are left out. */
export function link(path, parameters = {}) {
  const search = new URLSearchParams();
  const now = new URLSearchParams(window.location.search);
  put(search, Object.fromEntries(KEPT.map(name => [name, now.get(name)])));
  put(search, parameters);
  const address = new URL(plainId(path).split('/').map(encodeURIComponent).join('/'), root);
  address.search = search;
  return address.href;
}

/** The present address with other parameters. */
export function here(parameters) {
  const address = new URL(window.location.href);
  put(address.searchParams, parameters);
  return address.href;
}

function put(search, parameters) {
  for (const [name, value] of Object.entries(parameters)) {
    search.delete(name);
    [value].flat().filter(one => one !== null && one !== undefined && one !== '').forEach(one => search.append(name, one));
  }
}

/** An id as records have it: answers add the time that was asked of. */
export function plainId(id) {
  return id.split('?')[0];
}

export function kindOf(id) {
  return plainId(id).split('/')[0];
}

/** Whether a link leads to a view of this page. */
export function isOwn(address) {
  return address.origin === root.origin && address.pathname.startsWith(root.pathname) && read(address).view !== 'nothing';
}
