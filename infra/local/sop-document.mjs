import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { withLock } from './lock.mjs';
import { requireNode } from './node-version.mjs';
import { installed, root } from './paths.mjs';
import { runCommand } from './run-command.mjs';

const usage = 'npm run sop-document -- SERVICE [--out FILE]';
const needed = ['@loket/documents', '@loket/accounts', '@loket/publish'];

/** Ends with a sentence; nothing has been written. */
function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function given() {
  try {
    const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
    return { service: positionals.length === 1 ? positionals[0] : undefined, out: values.out };
  } catch (error) {
    return refuse(`${error.message}\n${usage}`);
  }
}

/** The product's own definitions, demonstration offices and typesetting, installed and built like the product. */
async function product() {
  const slow = setTimeout(() => process.stderr.write('Installing and building what is needed …\n'), 3_000);
  await install();
  await withLock(join(root, '.loket', 'build.lock'), () =>
    runCommand(process.execPath, [installed('.bin', 'nx'), 'run-many', '-t', 'build', '-p', needed.join()], {
      env: { NX_DAEMON: 'false', NX_TUI: 'false', CI: 'true' },
    }),
  );
  clearTimeout(slow);
  const built = (path) => createRequire(import.meta.url)(join(root, path));
  return {
    ...built('workflows/publish/dist/definitions.js'),
    ...built('services/accounts/dist/demo/agencies.js'),
    ...built('services/documents/dist/rendering/typesetter.js'),
    ...built('services/documents/dist/sop-documents/sop-document-pdf.js'),
  };
}

/** The demonstration office whose head signs the SOP. */
const officeOf = ({ identity }, agencies) =>
  agencies.find(({ name, head }) => identity.approvedBy.post === head.post || identity.approvedBy.post.endsWith(name));

requireNode();
const { service, out = `sop-${service}.pdf` } = given();
const { definitions, demoAgencies, Typesetter, sopDocumentPdf } = await product().catch((error) =>
  refuse(error.message),
);
const sop = definitions.map((definition) => definition.sop).find((each) => each.service === service);
if (sop === undefined) {
  const names = definitions.map((definition) => definition.sop.service).join(' ');
  refuse(`${service ? `There is no SOP "${service}".` : usage}\nThe SOPs are: ${names}`);
}
const office = officeOf(sop, demoAgencies);
if (office === undefined) refuse(`No office of the demonstration signs as ${sop.identity.approvedBy.post}.`);
try {
  writeFileSync(out, sopDocumentPdf(sop, office, new Typesetter()));
  process.stdout.write(`${out}\n`);
} catch (error) {
  refuse(error.message);
}
