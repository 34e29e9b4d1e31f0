// What this browser remembers of its reader: the entities last looked at, and those pinned.
import { plainId } from './address.js';

const RECENT = 'multaqa:recent';
const PINNED = 'multaqa:pinned';
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
