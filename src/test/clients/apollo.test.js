import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client/core/index.js';
import { createPersistedQueryLink } from '@apollo/client/link/persisted-queries/index.js';
import { createHash } from 'node:crypto';
import { apolloCache, possibleTypes } from './cache-keys.js';
import { HOLDERS_2018, HOLDERS_2024, IN_2018, IN_2024, WALI, endpoint, holders, introspection, recording } from './server.js';

let schema;
before(async () => { schema = await introspection(); });

const client = (cache, fetch, options = {}) => new ApolloClient({ cache, link: new HttpLink({ uri: endpoint, fetch, ...options }) });

const BY_ARGUMENT = gql`query Holders($id: ID!, $asOf: Date) {
  post(id: $id, asOf: $asOf) { id name mandates { nodes { id certainty official { id name } } } }
}`;

test('as it comes, two days asked by argument are two answers, and each stays in the cache', async () => {
  const fetch = recording();
  const apollo = client(new InMemoryCache(), fetch);
  const ask = async (asOf, fetchPolicy) =>
    holders((await apollo.query({ query: BY_ARGUMENT, variables: { id: WALI, asOf }, fetchPolicy })).data.post);

  assert.deepEqual(await ask(IN_2018), HOLDERS_2018);
  assert.deepEqual(await ask(IN_2024), HOLDERS_2024);
  assert.deepEqual(await ask(IN_2018, 'cache-only'), HOLDERS_2018);
  assert.deepEqual(await ask(IN_2024, 'cache-only'), HOLDERS_2024);
  assert.equal(fetch.asked.length, 2);
});

test('with the documented keys, two days asked by directive are two answers', async () => {
  const apollo = client(apolloCache(schema), recording());
  const query = gql`query Holders($id: ID!, $asOf: Date!) @asOf(date: $asOf) {
    post(id: $id) { id asOf knownAt mandates { nodes { id asOf knownAt certainty official { id asOf knownAt name } } } }
  }`;
  const ask = async (asOf, fetchPolicy) =>
    holders((await apollo.query({ query, variables: { id: WALI, asOf }, fetchPolicy })).data.post);

  assert.deepEqual(await ask(IN_2018), HOLDERS_2018);
  assert.deepEqual(await ask(IN_2024), HOLDERS_2024);
  assert.deepEqual(await ask(IN_2018, 'cache-only'), HOLDERS_2018);
  assert.deepEqual(await ask(IN_2024, 'cache-only'), HOLDERS_2024);
});

test('fragments on interfaces are read from the cache', async () => {
  const apollo = client(new InMemoryCache({ possibleTypes: possibleTypes(schema) }), recording());
  const query = gql`query Found($id: ID!) {
    node(id: $id) { id ...Named ... on Actor { meetings(first: 1) { totalCount } } ... on Fact { disputed } }
  }
  fragment Named on Entity { name }`;
  const variables = { id: 'official/aawatif-hayar' };

  const asked = await apollo.query({ query, variables });
  const kept = await apollo.query({ query, variables, fetchPolicy: 'cache-only' });

  assert.equal(asked.data.node.name, 'Aawatif Hayar');
  assert.equal(asked.data.node.__typename, 'Official');
  assert.equal(typeof asked.data.node.meetings.totalCount, 'number');
  assert.deepEqual(kept.data, asked.data);
});

test('queries go by GET where that is asked for', async () => {
  const fetch = recording();
  const apollo = client(new InMemoryCache(), fetch, { useGETForQueries: true });

  const { data } = await apollo.query({ query: BY_ARGUMENT, variables: { id: WALI, asOf: IN_2018 } });

  assert.deepEqual(holders(data.post), HOLDERS_2018);
  assert.deepEqual(fetch.asked.map(({ method }) => method), ['GET']);
});

test('a persisted query is sent whole after the server has said that it keeps none', async () => {
  const fetch = recording();
  const link = createPersistedQueryLink({ sha256: text => createHash('sha256').update(text).digest('hex') })
    .concat(new HttpLink({ uri: endpoint, fetch }));
  const apollo = new ApolloClient({ cache: new InMemoryCache(), link });

  const { data } = await apollo.query({ query: BY_ARGUMENT, variables: { id: WALI, asOf: IN_2018 } });

  assert.deepEqual(holders(data.post), HOLDERS_2018);
  assert.equal(fetch.asked.length, 2);
});

test('a page on another port may ask', async () => {
  const preflight = await fetch(endpoint, { method: 'OPTIONS', headers: {
    Origin: 'http://localhost:3000', 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' } });
  assert.equal(preflight.status, 200);
  assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), 'http://localhost:3000');
  const other = await fetch(endpoint, { method: 'OPTIONS', headers: {
    Origin: 'http://localhost:3001', 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' } });
  assert.equal(other.status, 403);
  assert.equal((await other.json()).errors[0].extensions.code, 'BAD_ORIGIN');
});
