import { join } from 'node:path';
import { composePublication } from './compose-publication';
import { definitions } from './definitions';
import { readTemplates } from './read-templates';
import { writePublication } from './write-publication';

const packageFolder = join(__dirname, '..');
const workflows = join(packageFolder, '..');

const publication = composePublication(
  definitions.map(({ folder, sop }) => ({ sop, templates: readTemplates(join(workflows, folder, 'letters')) })),
);
writePublication(join(packageFolder, 'published'), publication);
for (const { file } of [...publication.index.definitions, ...publication.index.templates]) {
  process.stdout.write(`published ${file}\n`);
}
