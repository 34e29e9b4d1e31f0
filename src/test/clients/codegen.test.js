import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { generate } from '@graphql-codegen/cli';
import { buildClientSchema, buildSchema, lexicographicSortSchema, printType } from 'graphql';
import { base, endpoint, introspection } from './server.js';

const require = createRequire(import.meta.url);

for (const schema of [`${base}/schema.graphqls`, endpoint]) {
  test(`types are generated from ${schema.replace(base, '')}, and compile`, async () => {
    await generate({
      schema,
      documents: 'codegen/operations.graphql',
      silent: true,
      generates: {
        'codegen/generated.ts': {
          plugins: ['typescript', 'typescript-operations'],
          config: { scalars: { Date: 'string', Moment: 'string', Record: 'unknown' } },
        },
      },
    }, true);

    assert.match(readFileSync('codegen/generated.ts', 'utf8'), /export type HoldersQuery = /);
    execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '--project', 'codegen'], { stdio: 'inherit' });
  });
}

test('the schema as it is written and as it is introspected have the same types', async () => {
  const types = schema => Object.values(lexicographicSortSchema(schema).getTypeMap())
    .filter(({ name }) => !name.startsWith('__')).map(type => printType(type)).join('\n\n');

  const written = buildSchema(await (await fetch(`${base}/schema.graphqls`)).text());

  assert.equal(types(buildClientSchema(await introspection())), types(written));
});
