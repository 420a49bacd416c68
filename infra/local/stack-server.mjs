import { createInterface } from 'node:readline';
import { Stack } from './stack.mjs';
import { makeToolchain } from './toolchain.mjs';
import { whenAskedToEnd } from './until-stopped.mjs';

/*
 * A stack for tests that stop and kill its parts, as a process of its own.
 * A request is one line of JSON on standard input, { id, do, … }; its answer is one line of JSON
 * on standard output, { id, ok: true, … } or { id, error }. Everything else goes to standard error.
 *
 *   start       { dataDir, product?, logLevel?, overrides? }
 *                                                → { stack: { dataDir, logsDir, env, portalUrl, signIns, pids, … } }
 *   stop-part   { name, signal? }                → {}             it stays down until start-part
 *   start-part  { name }                         → { pid }        answered once it is ready
 *   pids        {}                               → { pids }
 *   exit        {}                               → {}             everything stops, then this process ends
 *
 * The end of standard input is an exit too, so nothing outlives the tests.
 */
const log = (line) => process.stderr.write(`${line}\n`);
let stack;

function pids() {
  return Object.fromEntries(stack.parts.map((part) => [part.name, part.pid ?? null]));
}

const actions = {
  async start({ dataDir, product = true, logLevel = 'info', overrides = {} }) {
    const tools = await makeToolchain({ given: {}, product: false, log });
    stack = new Stack({ dataDir, product, logLevel, overrides, fast: true, tools, log });
    await stack.start();
    const { logsDir, env, portalUrl, signIns, addresses } = stack;
    return { stack: { dataDir, logsDir, env, portalUrl, signIns, pids: pids(), ...addresses } };
  },
  async 'stop-part'({ name, signal }) {
    await stack.part(name).stop(signal);
    return {};
  },
  async 'start-part'({ name }) {
    await stack.part(name).start();
    return { pid: stack.part(name).pid };
  },
  async pids() {
    return { pids: pids() };
  },
  async exit() {
    await stack?.stop();
    return {};
  },
};

async function answer(line) {
  const { id, do: wanted, ...request } = JSON.parse(line);
  try {
    if (!(wanted in actions)) throw new Error(`"${wanted}" is not one of ${Object.keys(actions).join(', ')}`);
    return { id, ok: true, ...(await actions[wanted](request)) };
  } catch (error) {
    return { id, error: error.message };
  }
}

whenAskedToEnd(async () => stack?.stop(), { log });

// Requests are answered side by side, so that two parts can be stopped at one instant.
const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => {
  void answer(line).then((reply) => {
    process.stdout.write(`${JSON.stringify(reply)}\n`, () => {
      if (JSON.parse(line).do === 'exit') process.exit(0);
    });
  });
});
lines.on('close', () => void actions.exit().then(() => process.exit(0)));
