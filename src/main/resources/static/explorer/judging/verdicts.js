// Judgements that are not loaded yet. They wait in this browser, so that nothing is lost when the page is left.
import { plainId } from '../app/address.js';

const WAITING = 'multaqa:verdicts';

/** The verdict on a pair: same, different, unsure, or nothing. */
export function verdictOn(pair) {
  return all()[key(pair)]?.verdict ?? '';
}

export function decide(pair, verdict) {
  const verdicts = all();
  if (verdict) {
    verdicts[key(pair)] = { one: plainId(pair.one.id), other: plainId(pair.other.id), verdict };
  }
  else {
    delete verdicts[key(pair)];
  }
  localStorage.setItem(WAITING, JSON.stringify(verdicts));
}

/** Those that a record can say. */
export function decided() {
  return Object.values(all()).filter(({ verdict }) => ['same', 'different'].includes(verdict));
}

/** Forgets those that a record says now. Those that are unsure stay. */
export function recorded() {
  localStorage.setItem(WAITING, JSON.stringify(Object.fromEntries(Object.entries(all()).filter(([, { verdict }]) => verdict === 'unsure'))));
}

/**
 * The record that says them.
 * @param by whose judgements they are
 * @param now when; it makes the record's id
 */
export function recordOf(verdicts, by, now) {
  const record = `judgements-${now.toISOString().replace(/[:.]/g, '-').toLowerCase()}`;
  return {
    record,
    source: { describedAs: `Judgements of duplicates by ${by}`, publisher: by, language: 'en', published: now.toISOString().slice(0, 10) },
    cite: 'judgement',
    facts: verdicts.map(({ one, other, verdict }) => verdict === 'same' ? { same: other, as: one, by } : { different: one, than: other, by }),
  };
}

function key(pair) {
  return [plainId(pair.one.id), plainId(pair.other.id)].sort().join(' ');
}

function all() {
  try {
    return JSON.parse(localStorage.getItem(WAITING) ?? '{}');
  }
  catch {
    return {};
  }
}
