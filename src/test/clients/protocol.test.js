// GraphQL over HTTP, by the audits of its reference implementation: every MUST, SHOULD and MAY.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverAudits } from 'graphql-http';
import { endpoint } from './server.js';

for (const audit of serverAudits({ url: endpoint, fetchFn: fetch })) {
  test(audit.name, async () => {
    const result = await audit.fn();
    assert.equal(result.status, 'ok', result.reason);
  });
}
