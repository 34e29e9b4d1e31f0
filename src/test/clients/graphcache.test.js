import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { graphcacheKeys } from './cache-keys.js';
import { HOLDERS_2018, HOLDERS_2024, IN_2018, IN_2024, WALI, endpoint, holders, recording, written } from './server.js';

let schema;
before(async () => { schema = await written(); });

function client() {
  const fetch = recording();
  const cache = cacheExchange({ schema, keys: graphcacheKeys(schema) });
  return { fetch, urql: new Client({ url: endpoint, exchanges: [cache, fetchExchange], fetch, preferGetMethod: true }) };
}

async function ask(urql, query, variables, requestPolicy) {
  const { data, error } = await urql.query(query, variables, { requestPolicy }).toPromise();
  if (error) {
    throw error;
  }
  return data;
}

test('two days asked by argument are two answers, and each stays in the cache', async () => {
  const { fetch, urql } = client();
  const query = gql`query Holders($id: ID!, $asOf: Date) {
    post(id: $id, asOf: $asOf) { id name mandates { nodes { id certainty official { id name } } } }
  }`;

  assert.deepEqual(holders((await ask(urql, query, { id: WALI, asOf: IN_2018 })).post), HOLDERS_2018);
  assert.deepEqual(holders((await ask(urql, query, { id: WALI, asOf: IN_2024 })).post), HOLDERS_2024);
  assert.deepEqual(holders((await ask(urql, query, { id: WALI, asOf: IN_2018 }, 'cache-only')).post), HOLDERS_2018);
  assert.deepEqual(holders((await ask(urql, query, { id: WALI, asOf: IN_2024 }, 'cache-only')).post), HOLDERS_2024);
  assert.deepEqual(fetch.asked.map(({ method }) => method), ['GET', 'GET']);
});

test('one operation asks of two days, and their entities are kept apart', async () => {
  const { urql } = client();
  const query = gql`query Both($id: ID!) {
    then: post(id: $id, asOf: "2018-07-01") { ...Holders }
    later: post(id: $id, asOf: "2024-07-01") { ...Holders }
  }
  fragment Holders on Post { id mandates { nodes { id certainty official { id name } } } }`;

  const asked = await ask(urql, query, { id: WALI });
  const kept = await ask(urql, query, { id: WALI }, 'cache-only');

  for (const data of [asked, kept]) {
    assert.deepEqual(holders(data.then), HOLDERS_2018);
    assert.deepEqual(holders(data.later), HOLDERS_2024);
  }
});

test('fragments on interfaces are read from the cache', async () => {
  const { urql } = client();
  const query = gql`query Found($id: ID!) {
    node(id: $id) { id ...Named ... on Actor { meetings(first: 1) { totalCount nodes { id title } } } ... on Fact { disputed } }
  }
  fragment Named on Entity { name naming { text language } }`;
  const variables = { id: 'official/aawatif-hayar' };

  const asked = await ask(urql, query, variables);

  assert.equal(asked.node.name, 'Aawatif Hayar');
  assert.equal('disputed' in asked.node, false);
  assert.deepEqual(await ask(urql, query, variables, 'cache-only'), asked);
});
