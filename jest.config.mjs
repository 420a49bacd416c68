import { readFileSync } from 'node:fs';

const rootDir = import.meta.dirname;
const { jsc } = JSON.parse(readFileSync(`${rootDir}/.swcrc`, 'utf8'));

// These packages ship ESM only; Jest runs CommonJS.
const esmOnly = [
  '@nestjs',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'jose',
  'uuid',
  'idn-area-data',
  '@temporalio/testing',
  '@libpdf',
  '@noble',
  '@scure',
];

const project = (displayName, testMatch, setupFilesAfterEnv = []) => ({
  displayName,
  rootDir,
  testMatch,
  setupFilesAfterEnv,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'require', 'default'] },
  transform: {
    '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', { swcrc: false, jsc, module: { type: 'commonjs' }, sourceMaps: 'inline' }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  modulePathIgnorePatterns: ['/dist/', '/\\.loket/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
});

const kinds = { integration: 'int', workflow: 'workflow', replay: 'replay', e2e: 'e2e', outage: 'outage' };
const others = Object.values(kinds)
  .map((kind) => `*.${kind}`)
  .join('|');

export default {
  projects: [
    project('unit', [`**/src/**/!(${others}).spec.{ts,tsx}`, `**/tests/**/!(${others}).spec.ts`]),
    ...Object.entries(kinds).map(([name, kind]) =>
      project(name, [`**/*.${kind}.spec.ts`], [`${rootDir}/tests/setup/patience.ts`]),
    ),
  ],
};
