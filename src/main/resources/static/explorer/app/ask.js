import { root } from './address.js';
import { Failure } from './failure.js';
import { currentToken } from './token.js';

const PATIENCE = 30_000;
const PAUSE = 1_000;
/** What the codes of the API are for a reader. */
const KINDS = { UNAUTHORIZED: 'token', TIMEOUT: 'slow', UNAVAILABLE: 'slow', RATE_LIMITED: 'slow' };
const texts = new Map();

/** The text of a question, from a file of its own, so that a test can hold it to the schema. */
export async function question(name) {
  if (!texts.has(name)) {
    const response = await sent(new URL(`explorer/questions/${name}.graphql`, root));
    if (!response.ok) {
      throw new Failure('broken', `HTTP ${response.status}`);
    }
    texts.set(name, await response.text());
  }
  return texts.get(name);
}

/**
 * Asks a question and gives its data.
 * @param options signal: stops it; token: another than that of the page; onWait: told why the server has it wait
 */
export async function ask(name, variables, options = {}) {
  const query = await question(name);
  for (;;) {
    const answer = await posted(JSON.stringify({ query, variables }), options);
    const waits = answer.errors?.find(error => error.extensions?.code === 'NOT_READY');
    if (!waits) {
      return dataOf(answer);
    }
    options.onWait?.(waits.message);
    await new Promise(resolve => { setTimeout(resolve, PAUSE); });
    options.signal?.throwIfAborted();
  }
}

async function posted(body, { signal, token = currentToken() }) {
  const headers = { 'Content-Type': 'application/json', 'Accept': 'application/json' };
  if (token) {
    headers.Authorization = `Bearer ${token}`;
  }
  const response = await sent(new URL('graphql', root), { method: 'POST', headers, body, signal });
  try {
    return await response.json();
  }
  catch (cause) {
    signal?.throwIfAborted();
    throw new Failure('broken', `HTTP ${response.status}`);
  }
}

function dataOf(answer) {
  if (answer.errors?.length) {
    const [first] = answer.errors;
    throw new Failure(KINDS[first.extensions?.code] ?? 'refused', first.message);
  }
  return answer.data;
}

async function sent(address, request = {}) {
  const limit = AbortSignal.timeout(PATIENCE);
  const signal = request.signal ? AbortSignal.any([request.signal, limit]) : limit;
  try {
    return await fetch(address, { ...request, signal });
  }
  catch (cause) {
    request.signal?.throwIfAborted();
    throw new Failure(limit.aborted ? 'slow' : 'gone', '');
  }
}
