import { plainId } from './address.js';
import { t } from './texts.js';
import { plain } from '../parts/value.js';

/** Has the browser save a text as a file. */
export function download(name, type, content) {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Rows as CSV with a byte order mark, which spreadsheets need for Arabic. The last column has the id, which leads to the evidence. */
export function csv(columns, rows) {
  const header = [...columns.map(([key]) => t(key)), 'id'];
  const lines = rows.map(row => [...columns.map(([, value]) => plain(value(row))), plainId(row.id ?? '')]);
  return `\ufeff${[header, ...lines].map(cells => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet takes as text, never as a formula. */
function cell(text) {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
