import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { servingEnvironment } from './environment.mjs';
import { Part } from './part.mjs';
import { root } from './paths.mjs';
import { folderOf, processes, services, worker } from './processes.mjs';
import { runCommand } from './run-command.mjs';

export function program(name, file) {
  return join(root, folderOf(name), 'dist', file);
}

async function health(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(5_000) });
  if (!answer.ok) throw new Error(`/health/ready answers ${answer.status}`);
}

/** The services and the worker, as parts. */
export function productParts({ dataDir, ports, env, log }) {
  return processes.map(
    (name) =>
      new Part(
        {
          name,
          launch: () => ({
            command: process.execPath,
            args: ['--enable-source-maps', program(name, 'main.js')],
            env: servingEnvironment(env[name]),
          }),
          ready: () => health(ports[name]),
        },
        { dataDir, log },
      ),
  );
}

/** The services that have a command such as `migrate.js`. */
export function servicesWith(file) {
  return services.filter((name) => existsSync(program(name, file)));
}

export function migrate(service, env) {
  return runCommand(process.execPath, [program(service, 'migrate.js')], { env: env[service] });
}

/** Seeds one service; accounts answers the demo sign-ins as JSON on its last line. */
export async function seed(service, env) {
  const output = await runCommand(process.execPath, [program(service, 'seed.js')], { env: env[service] });
  if (service !== 'accounts') return [];
  return JSON.parse(output.trim().split('\n').at(-1));
}

/** Makes the running worker's version the current one; until then Temporal gives it no work. */
export function promote(env) {
  return runCommand(process.execPath, [program(worker, 'promote.js')], { env: env[worker] });
}
