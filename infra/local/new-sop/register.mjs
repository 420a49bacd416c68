import { variableOf } from './service-name.mjs';

/** The list of definitions with one more: its import in alphabetical order, its entry last. Throws where the list has another shape. */
export function withDefinition(source, name) {
  const variable = variableOf(name);
  const line = `import { definition as ${variable} } from '@loket/${name}';`;
  const lines = source.split('\n');
  const imports = lines.filter((each) => each.startsWith('import { definition as '));
  const after = imports.filter((each) => fromOf(each) < fromOf(line)).at(-1);
  const end = lines.lastIndexOf('];');
  if (imports.length === 0 || end < 0) throw new Error('definitions.ts does not list definitions as it used to.');
  lines.splice(end, 0, `  { folder: '${name}', sop: ${variable} },`);
  lines.splice(after === undefined ? lines.indexOf(imports[0]) : lines.indexOf(after) + 1, 0, line);
  return lines.join('\n');
}

/** The package of all definitions with one more dependency. */
export function withDependency(source, name) {
  const description = JSON.parse(source);
  description.dependencies[`@loket/${name}`] = '*';
  return `${JSON.stringify(description, undefined, 2)}\n`;
}

const fromOf = (line) => /from '(.*)'/.exec(line)?.[1] ?? '';
