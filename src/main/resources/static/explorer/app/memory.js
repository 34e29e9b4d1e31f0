// What this browser remembers of its reader: the entities last looked at, those pinned, and the views kept.
import { plainId } from './address.js';

const RECENT = 'multaqa:recent';
const PINNED = 'multaqa:pinned';
const VIEWS = 'multaqa:views';
const MOST = 8;

export function recent() {
  return list(RECENT);
}

export function pins() {
  return list(PINNED);
}

export function remembered(entity) {
  keep(RECENT, [note(entity), ...others(RECENT, entity)].slice(0, MOST));
}

export function pinned(id) {
  return pins().some(pin => pin.id === plainId(id));
}

export function togglePin(entity) {
  keep(PINNED, pinned(entity.id) ? others(PINNED, entity) : [...pins(), note(entity)]);
}

/** Views that are kept: id is the address, from the root of the application on. */
export function keptViews() {
  return list(VIEWS);
}

export function isKept(id) {
  return keptViews().some(view => view.id === id);
}

export function toggleView(view) {
  keep(VIEWS, isKept(view.id) ? keptViews().filter(one => one.id !== view.id) : [...keptViews(), view]);
}

function others(name, entity) {
  return list(name).filter(one => one.id !== plainId(entity.id));
}

function note(entity) {
  return { id: plainId(entity.id), name: entity.name };
}

function list(name) {
  try {
    const found = JSON.parse(localStorage.getItem(name) ?? '[]');
    return Array.isArray(found) ? found.filter(one => typeof one?.id === 'string') : [];
  }
  catch {
    return [];
  }
}

function keep(name, entities) {
  localStorage.setItem(name, JSON.stringify(entities));
}
