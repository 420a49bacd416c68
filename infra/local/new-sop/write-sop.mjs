import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { withDefinition, withDependency } from './register.mjs';
import { codeFor, nameFault, titleOf } from './service-name.mjs';

const template = (file) => readFileSync(join(import.meta.dirname, 'template', file), 'utf8');

const filesOf = (name) => ({
  [`workflows/${name}/package.json`]: 'package.json.txt',
  [`workflows/${name}/src/index.ts`]: 'index.ts.txt',
  [`workflows/${name}/src/definition.ts`]: 'definition.ts.txt',
  [`workflows/${name}/src/definition.spec.ts`]: 'definition.spec.ts.txt',
  [`tests/conformance/expected/${name}.txt`]: 'expected.txt',
});

const registered = {
  'workflows/publish/src/definitions.ts': withDefinition,
  'workflows/publish/package.json': withDependency,
};

/** A template with the service's name, title and code in it. Throws a sentence where the name cannot be. */
function filling(root, name) {
  const known = knownIn(root);
  const fault = nameFault(name, known.names);
  if (fault !== undefined) throw new Error(fault);
  const code = codeFor(name, known.codes);
  return (file) =>
    template(file)
      .replaceAll('new-service', name)
      .replaceAll("'NEW'", `'${code}'`)
      .replaceAll('New service', titleOf(name));
}

/** Writes the folder of a new service into a checkout and registers it; answers the files it wrote. */
export function writeSop(root, name) {
  const filled = filling(root, name);
  const written = [
    ...Object.entries(filesOf(name)).map(([path, file]) => [path, filled(file)]),
    ...Object.entries(registered).map(([path, change]) => [path, change(readFileSync(join(root, path), 'utf8'), name)]),
  ];
  for (const [path, content] of written) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return written.map(([path]) => path);
}

/** Writes the same table as one JSON file, to be published from the administrator's page without a build. */
export function writeTable(root, name, file) {
  const [, literal] = /defineSop\((.*)\);/s.exec(filling(root, name)('definition.ts.txt'));
  // What the template holds is an object written out in full.
  const table = runInNewContext(`(${literal})`);
  writeFileSync(file, `${JSON.stringify(table, undefined, 2)}\n`, { flag: 'wx' });
}

/** Folders and services that exist, and the codes that their case numbers begin with. */
function knownIn(root) {
  const workflows = join(root, 'workflows');
  const definitions = readdirSync(workflows)
    .map((folder) => join(workflows, folder, 'src', 'definition.ts'))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
  const all = (pattern) => definitions.flatMap((text) => pattern.exec(text)?.slice(1) ?? []);
  return { names: [...readdirSync(workflows), ...all(/^ {2}service: '(.*)'/m)], codes: all(/^ {2}code: '(.*)'/m) };
}
