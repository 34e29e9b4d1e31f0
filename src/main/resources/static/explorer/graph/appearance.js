/** Shape and colour of each kind: the shape alone tells it, too. */
export const SHAPES = {
  official: 'ellipse', post: 'round-rectangle', ministry: 'rectangle', institution: 'rectangle', program: 'hexagon', meeting: 'diamond', topic: 'tag',
  country: 'pentagon', region: 'pentagon', province: 'pentagon', commune: 'pentagon', source: 'barrel',
};

const COLOURS = {
  official: '#2c6fbb', post: '#7a4fa3', ministry: '#0b6b50', institution: '#2f8f6f', program: '#b3541e', meeting: '#c1272d', topic: '#8a6d00',
  country: '#5b6470', region: '#5b6470', province: '#5b6470', commune: '#5b6470', source: '#444',
};

export function colourOf(kind) {
  return COLOURS[kind] ?? '#5b6470';
}

/** A custom property of the page's colours. */
export function pageColour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

const LONGEST = 60;

/** A label that keeps its own direction on a canvas: isolated, and with date ranges from left to right. */
export function canvasLabel(text) {
  const isolate = /\p{Script=Arabic}/u.test(text) ? '\u2067' : '\u2066';
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `${isolate}${short.replace(/\d{4}\s?[–-]\s?\d{4}/g, range => `\u200e${range}\u200e`)}\u2069`;
}
