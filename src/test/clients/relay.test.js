import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import relay from 'relay-runtime';
import { HOLDERS_2018, HOLDERS_2024, IN_2018, IN_2024, WALI, base, endpoint } from './server.js';

const { Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery, getSingularSelector } = relay;
const require = createRequire(import.meta.url);

let compiled;
before(async () => {
  rmSync('relay/generated', { recursive: true, force: true });
  mkdirSync('relay/generated');
  writeFileSync('relay/generated/package.json', '{ "type": "commonjs" }');
  writeFileSync('relay/served.graphql', await (await fetch(`${base}/schema.graphqls`)).text());
  execFileSync(process.execPath, [require.resolve('relay-compiler/cli.js')], { stdio: 'inherit' });
  const artifact = name => require(`./relay/generated/${name}.graphql.js`);
  compiled = {
    holders: artifact('operationsHoldersQuery'),
    holdersPage: artifact('operationsHoldersPageQuery'),
    holdersFragment: artifact('operationsHolders'),
    officials: artifact('operationsOfficialsQuery'),
    officialsPage: artifact('operationsOfficialsPageQuery'),
    officialsFragment: artifact('operationsOfficials'),
  };
});

// the compiler reads no file that Git ignores, so this one must not stay
after(() => rmSync('relay/served.graphql'));

function environment() {
  const network = Network.create(async (operation, variables) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json;q=0.9' },
      body: JSON.stringify({ query: operation.text, variables }),
    });
    const answer = await response.json();
    if (answer.errors) {
      throw new Error(JSON.stringify(answer.errors));
    }
    return answer;
  });
  return new Environment({ network, store: new Store(new RecordSource()) });
}

/** Fetches an operation, and keeps its answer in the store as a page that shows it does. */
async function fetched(relayEnvironment, query, variables) {
  await fetchQuery(relayEnvironment, query, variables).toPromise();
  const operation = createOperationDescriptor(query, variables);
  relayEnvironment.retain(operation);
  return relayEnvironment.lookup(operation.fragment).data;
}

const read = (relayEnvironment, fragment, parent) =>
  relayEnvironment.lookup(getSingularSelector(fragment, parent)).data;

const holders = list => list.mandates.edges.map(({ node }) => `${node.official.name} ${node.certainty}`);

test('two days are two answers, and each stays in the store', async () => {
  const relayEnvironment = environment();
  const then = await fetched(relayEnvironment, compiled.holders, { id: WALI, asOf: IN_2018 });
  const later = await fetched(relayEnvironment, compiled.holders, { id: WALI, asOf: IN_2024 });

  assert.deepEqual(holders(read(relayEnvironment, compiled.holdersFragment, then.post)), HOLDERS_2018);
  assert.deepEqual(holders(read(relayEnvironment, compiled.holdersFragment, later.post)), HOLDERS_2024.slice(0, 1));
});

test('the next page of a list in a node is asked as of the same day', async () => {
  const relayEnvironment = environment();
  const page = await fetched(relayEnvironment, compiled.holders, { id: WALI, asOf: IN_2024 });
  const first = read(relayEnvironment, compiled.holdersFragment, page.post);
  const { identifierField } = compiled.holdersFragment.metadata.refetch.identifierInfo;

  await fetched(relayEnvironment, compiled.holdersPage,
    { id: first[identifierField], first: 1, after: first.mandates.pageInfo.endCursor });

  assert.match(first[identifierField], /\?asOf=2024-07-01$/);
  assert.deepEqual(holders(read(relayEnvironment, compiled.holdersFragment, page.post)), HOLDERS_2024);
});

test('the next page of a list of Query is asked as of the same day', async () => {
  const relayEnvironment = environment();
  const page = await fetched(relayEnvironment, compiled.officials, { asOf: IN_2018 });
  const first = read(relayEnvironment, compiled.officialsFragment, page);

  await fetched(relayEnvironment, compiled.officialsPage,
    { asOf: IN_2018, first: 2, after: first.officials.pageInfo.endCursor });

  const both = read(relayEnvironment, compiled.officialsFragment, page).officials.edges;
  assert.equal(both.length, 4);
  assert.deepEqual([...new Set(both.map(({ node }) => node.asOf))], [IN_2018]);
});
