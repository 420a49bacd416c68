import { install } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { installed } from './paths.mjs';
import { endCommands } from './process-group.mjs';
import { progress, say } from './progress.mjs';
import { tryCommand } from './run-command.mjs';
import { whenAskedToEnd } from './until-stopped.mjs';

const checks = [
  ['types', 'tsc', ['--noEmit', '-p', 'tsconfig.json']],
  ['lint', 'eslint', ['.']],
  ['format', 'prettier', ['--check', '.']],
  ['unused code', 'knip', []],
];
const sideBySide = 2;

async function runChecks() {
  const waiting = [...checks];
  const failed = [];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [label, program, args] = next;
      const result = await progress(label, () => tryCommand(process.execPath, [installed('.bin', program), ...args]));
      if (result.code !== 0) failed.push([label, result.output]);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, lane));
  return failed;
}

const asked = whenAskedToEnd(async () => undefined);

try {
  requireNode();
  await progress('npm packages', install);
  const failed = await runChecks();
  for (const [label, output] of failed) say(`\n✗ ${label}\n${output.trim()}`);
  say(failed.length === 0 ? '\nAll checks hold.' : `\nFailed: ${failed.map(([label]) => label).join(', ')}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
} catch (error) {
  if (!asked()) {
    say(`\n${error.message}`);
    await endCommands();
    process.exit(1);
  }
}
