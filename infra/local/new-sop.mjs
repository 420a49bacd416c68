import { parseArgs } from 'node:util';
import { writeSop, writeTable } from './new-sop/write-sop.mjs';
import { root } from './paths.mjs';

/*
 * npm run new-sop -- NAME [--table FILE]
 * Writes workflows/NAME: a service of two rows that runs from its table, with its test and the text that the
 * conformance test holds it against. With `--table` it writes only
 * that table, as JSON for the administrator's page. `--root` names another checkout.
 */
const nextSteps = (name, files) => `Written:
${files.map((file) => `  ${file}`).join('\n')}

Next:
  1. npm install, which links the new package.
  2. npm test -- --only unit workflows/${name}: its test passes as it is.
  3. Copy your SOP into workflows/${name}/src/definition.ts, and by hand, from the source and not from the
     definition, into tests/conformance/expected/${name}.txt; npm run conformance holds one against the other.
  4. Have an office offer it: add '${name}' to the list of an office in services/casework/src/seed.ts.
  5. npm start: the service is on the first page, and at /loket.

Without a build: npm run new-sop -- NAME --table FILE, for the administrator's page.
docs/03-a-new-sop-in-ten-minutes.md shows both ways.`;

const afterTable = (file) => `Written: ${file}

Next:
  1. Change it into your SOP's table. An executor's key is the role of an account at the office.
  2. Sign in as the office's administrator, follow "Edisi SOP", then "Terbitkan tabel dari berkas", and choose the file.
  3. Read what the page says of it, choose the day from which it holds, and publish. There is no build: the
     service is on offer from that day on.`;

function run({ values, positionals }) {
  if (positionals.length > 1) throw new Error(`One name at a time: npm run new-sop -- ${positionals[0]}`);
  const [name] = positionals;
  const { root: into = root, table } = values;
  if (table === undefined) return nextSteps(name, writeSop(into, name));
  writeTable(into, name, table);
  return afterTable(table);
}

try {
  const options = { root: { type: 'string' }, table: { type: 'string' } };
  process.stdout.write(`${run(parseArgs({ options, allowPositionals: true }))}\n`);
} catch (error) {
  process.stderr.write(`${error.code === 'EEXIST' ? `${error.path} is there already.` : error.message}\n`);
  process.exitCode = 2;
}
