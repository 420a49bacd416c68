import { parseArgs } from 'node:util';
import { writeSop } from './new-sop/write-sop.mjs';
import { root } from './paths.mjs';

/*
 * npm run new-sop -- NAME
 * Writes workflows/NAME: a service of two rows that runs from its table, with its test and the text that the
 * conformance test holds it against. `--root` names another checkout.
 */
const nextSteps = (name, files) => `Written:
${files.map((file) => `  ${file}`).join('\n')}

Next:
  1. npm install                                    links the new package
  2. npm test -- --only unit workflows/${name}      its test passes as it is
  3. Copy your SOP into workflows/${name}/src/definition.ts, and by hand, from the source and not from the
     definition, into tests/conformance/expected/${name}.txt; npm run conformance holds one against the other.
  4. Have an office offer it: add '${name}' to the list of an office in services/casework/src/seed.ts.
  5. npm start                                      the service is on the first page, and at /loket

Without a build an administrator publishes the same table from the page of the office's SOPs.
docs/03-a-new-sop-in-ten-minutes.md shows both ways.`;

try {
  const { values, positionals } = parseArgs({ options: { root: { type: 'string' } }, allowPositionals: true });
  if (positionals.length > 1) throw new Error(`One name at a time: npm run new-sop -- ${positionals[0]}`);
  const [name] = positionals;
  const files = writeSop(values.root ?? root, name);
  process.stdout.write(`${nextSteps(name, files)}\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
