// Starts the packaged application on a new data directory and runs the tests of the clients against it.
// node run.js [PATH OF THE JAR]
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const jar = resolve(process.argv[2] ?? join(here, '../../../target/multaqa.jar'));
const data = mkdtempSync(join(tmpdir(), 'multaqa-clients-'));
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';

const server = spawn(java, ['-Xmx512m', '-jar', jar, '--server.port=0', `--multaqa.data=${data}`,
  '--spring.graphql.cors.allowed-origins=http://localhost:3000'], { stdio: ['ignore', 'inherit', 'inherit'] });

async function address() {
  for (let tries = 0; tries < 1200; tries++) {
    if (server.exitCode !== null) {
      throw new Error(`The server ended with ${server.exitCode}.`);
    }
    try {
      return readFileSync(join(data, 'server'), 'utf8').trim();
    }
    catch {
      await sleep(250);
    }
  }
  throw new Error('The server has not started.');
}

let status = 1;
try {
  const url = await address();
  const tests = ['apollo', 'graphcache', 'relay', 'codegen', 'subscriptions'].map(name => join(here, `${name}.test.js`));
  status = spawnSync(process.execPath, ['--test', '--test-concurrency=1', '--test-timeout=180000', ...tests],
    { stdio: 'inherit', cwd: here, env: { ...process.env, MULTAQA_URL: url, MULTAQA_TOKEN: readFileSync(join(data, 'token'), 'utf8').trim() } }).status ?? 1;
}
finally {
  const ended = new Promise(done => server.once('exit', done));
  if (server.exitCode === null) {
    server.kill();
    await ended;
  }
  rmSync(data, { recursive: true, force: true });
}
process.exit(status);
