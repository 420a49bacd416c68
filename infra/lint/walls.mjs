import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What each kind of package may import of the others; a package tells its kind by the Nx tag in its package.json. */
const mayImport = {
  'scope:lib': ['scope:lib'],
  'scope:service': ['scope:lib'],
  'scope:workflow': ['scope:workflow', '@loket/sop', '@loket/case-flow'],
  'scope:worker': ['scope:lib', 'scope:workflow'],
};

const root = join(import.meta.dirname, '../..');

const packages = ['libs', 'services', 'workflows'].flatMap((parent) =>
  readdirSync(join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => {
      const { name, nx } = JSON.parse(readFileSync(join(root, parent, entry.name, 'package.json'), 'utf8'));
      return { name, folder: `${parent}/${entry.name}`, tag: nx.tags[0] };
    }),
);

const isAllowed = (from, to) => {
  const allowed = mayImport[from.tag] ?? [];
  return to === from || allowed.includes(to.name) || allowed.includes(to.tag);
};

const onlyTemporalClients = [
  'casework',
  'worker',
  'steps',
  'registration',
  'account-opening',
  'counter-service',
  'testing',
];

/** One lint entry per package: an import through a wall is an error that names the wall. */
export const walls = packages.map((from) => {
  const forbidden = packages.filter((to) => !isAllowed(from, to)).flatMap(({ name }) => [name, `${name}/*`]);
  const temporal = onlyTemporalClients.some((name) => from.folder.endsWith(`/${name}`)) ? [] : ['@temporalio/*'];
  return {
    files: [`${from.folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [...forbidden, ...temporal],
              message: `${from.tag} may import only ${mayImport[from.tag]?.join(', ')}; Temporal belongs to casework and the worker.`,
            },
            { group: ['../../../*/src/*', '../../../../*'], message: 'Packages are imported by name.' },
          ],
        },
      ],
    },
  };
});
