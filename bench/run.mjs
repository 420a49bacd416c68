import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { requireNode } from '../infra/local/node-version.mjs';
import { Stack } from '../infra/local/stack.mjs';
import { makeToolchain } from '../infra/local/toolchain.mjs';

const root = join(import.meta.dirname, '..');
const names = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const missing = names.filter((name) => !existsSync(join(import.meta.dirname, `${name}.mjs`)));
if (names.length === 0 || missing.length > 0) {
  process.stderr.write(
    `npm run bench -- NAME …, of: history decision working-time\n${missing.map((name) => `There is no benchmark "${name}".\n`).join('')}`,
  );
  process.exit(2);
}

const serverless = ['working-time'];
const withServers = names.some((name) => !serverless.includes(name));

const say = (line) => process.stderr.write(`${line}\n`);
requireNode();
const given = withServers ? {} : { temporal: true, s3: true, kafka: true };
const tools = await makeToolchain({ given, product: true, log: say });
const dataDir = join(root, '.loket', `bench-${process.pid}`);
const machine = {
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
};
const stack = withServers ? new Stack({ dataDir, product: true, logLevel: 'warn', tools, log: say }) : undefined;

try {
  await stack?.start();
  const { env, portalUrl, signIns, addresses } = stack ?? {};
  for (const name of names) {
    const { run } = await import(`./${name}.mjs`);
    const figures = await run({ dataDir, env, portalUrl, signIns, ...addresses });
    report(name, figures);
  }
} finally {
  await stack?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(0);

function report(name, figures) {
  for (const figure of figures) process.stdout.write(`${JSON.stringify({ bench: name, ...figure })}\n`);
  console.table(figures);
  mkdirSync(join(import.meta.dirname, 'results'), { recursive: true });
  writeFileSync(
    join(import.meta.dirname, 'results', `${name}.json`),
    `${JSON.stringify({ machine, figures }, null, 2)}\n`,
  );
}
