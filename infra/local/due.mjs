import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { withLock } from './lock.mjs';
import { requireNode } from './node-version.mjs';
import { installed, root } from './paths.mjs';
import { runCommand } from './run-command.mjs';

const usage = 'npm run --silent due -- [--calendars FILE] < LINES';

/** Standard output carries answers alone. */
const say = (line) => process.stderr.write(`${line}\n`);

/** Ends with a sentence; nothing has been answered yet. */
function refuse(sentence) {
  say(sentence);
  process.exit(2);
}

function calendarsFile() {
  try {
    return parseArgs({ options: { calendars: { type: 'string' } } }).values.calendars;
  } catch (error) {
    return refuse(`${error.message}\n${usage}`);
  }
}

/** The library that the product reckons with, installed and built like the product. */
async function workingTime() {
  const slow = setTimeout(() => say('Installing and building what is needed …'), 3_000);
  await install();
  await withLock(join(root, '.loket', 'build.lock'), () =>
    runCommand(process.execPath, [installed('.bin', 'nx'), 'run-many', '-t', 'build', '-p', '@loket/working-time'], {
      env: { NX_DAEMON: 'false', NX_TUI: 'false', CI: 'true' },
    }),
  );
  clearTimeout(slow);
  return createRequire(import.meta.url)('@loket/working-time');
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return refuse(`There is no file ${file}.`);
    return refuse(error instanceof SyntaxError ? `${file} is not JSON.` : `${file} cannot be read (${error.code}).`);
  }
}

/** Lines in, answers out, chunk by chunk, so that however many pass through, few are held. */
function answering(answer, done) {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let number = 0;
  const answerAll = (lines) =>
    lines
      .map((line) => {
        number += 1;
        if (line.trim() === '') return '';
        const { json, failed } = answer(line.replace(/^\uFEFF/, ''), number);
        if (failed) done.failed += 1;
        return `${json}\n`;
      })
      .join('');
  return new Transform({
    transform(chunk, _, next) {
      const lines = (rest + decoder.write(chunk)).split('\n');
      rest = lines.pop() ?? '';
      next(null, answerAll(lines));
    },
    flush(next) {
      next(null, answerAll([rest + decoder.end()]));
    },
  });
}

requireNode();
const file = calendarsFile();
const given = file === undefined ? undefined : read(file);
const { dueLines, officeCalendars } = await workingTime().catch((error) => refuse(error.message));
let calendars;
try {
  calendars = officeCalendars(given);
} catch (error) {
  refuse(`${file} is not a file of calendars: ${error.message.replace(/\.$/, '')}.`);
}
const done = { failed: 0 };
try {
  await pipeline(process.stdin, answering(dueLines(calendars), done), process.stdout);
} catch (error) {
  // Whoever reads has had enough.
  if (error.code !== 'EPIPE') throw error;
}
process.exitCode = done.failed > 0 ? 1 : 0;
