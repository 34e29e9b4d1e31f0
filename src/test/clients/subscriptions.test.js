import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient as overWebSocket } from 'graphql-ws';
import { createClient as overEventStream } from 'graphql-sse';
import WebSocket from 'ws';
import { endpoint, token } from './server.js';

const RECORDS = 'subscription Records($after: String) { recordLoaded(after: $after) { cursor records { record status } } }';

async function load(record) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: 'mutation($records: [Record!]!) { loadRecords(records: $records) { text } }',
      variables: { records: [{ record, source: { title: 'News' }, cite: 'p1', entities: [{ id: `official/${record}`, names: { fr: record } }] }] },
    }),
  });
  assert.equal((await response.json()).errors, undefined);
}

/** Takes events until one has a record, and then breaks the connection off. */
async function untilLoaded(client, after) {
  let cursor = after;
  for await (const { data, errors } of client.iterate({ query: RECORDS, variables: { after } })) {
    assert.equal(errors, undefined);
    cursor = data.recordLoaded.cursor;
    if (data.recordLoaded.records.length > 0) {
      return { cursor, records: data.recordLoaded.records };
    }
    untilLoaded.begun?.();
  }
  throw new Error('The subscription has ended.');
}

const clients = {
  'graphql-ws': () => overWebSocket({ url: endpoint.replace(/^http/, 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 }),
  'graphql-sse': () => overEventStream({ url: endpoint, retryAttempts: 0 }),
};

for (const [name, create] of Object.entries(clients)) {
  test(`${name} gets what is loaded, and continues after a lost connection`, async () => {
    const [one, two] = ['one', 'two'].map(each => `${name}-${each}-${Date.now()}`);
    const first = create();
    const begun = new Promise(done => { untilLoaded.begun = done; });
    const loaded = untilLoaded(first, null);
    await begun;
    await load(one);
    const { cursor, records } = await loaded;
    first.dispose();
    await load(two);
    const second = create();
    const next = await untilLoaded(second, cursor);
    second.dispose();

    assert.deepEqual(records, [{ record: one, status: 'LOADED' }]);
    assert.deepEqual(next.records, [{ record: two, status: 'LOADED' }]);
  });
}
