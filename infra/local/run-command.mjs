import { spawn } from 'node:child_process';
import { root } from './paths.mjs';
import { endGroup, remember, forget } from './process-group.mjs';

const kept = 200_000;

/** The beginning and the end of a long output: some programs say why first, some last. */
function shortened(output) {
  const lines = output.trim().split('\n');
  if (lines.length <= 60) return lines.join('\n');
  return [...lines.slice(0, 20), '…', ...lines.slice(-40)].join('\n');
}

/**
 * Runs a command to its end and gives back what it printed.
 * With `show` its output goes to the terminal instead. Rejects with the end of the output when it fails.
 */
export async function runCommand(command, args, { cwd = root, env, show = false, uid, gid, limit } = {}) {
  const result = await tryCommand(command, args, { cwd, env, show, uid, gid, limit });
  if (result.code === 0) return result.output;
  const how = result.timedOut ? 'ran into its time limit' : `ended with ${result.code ?? result.signal}`;
  throw new Error(`${command} ${args.join(' ')} ${how}\n${shortened(result.output)}`);
}

/** As `runCommand`, but a failure is an answer: { code, signal, output, timedOut }. */
export function tryCommand(command, args, { cwd = root, env, show = false, uid, gid, limit } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      detached: true,
      ...(uid === undefined ? {} : { uid, gid }),
    });
    remember(child);
    let output = '';
    let timedOut = false;
    const keep = (chunk) => (output = (output + chunk).slice(-kept));
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const timer =
      limit &&
      setTimeout(() => {
        timedOut = true;
        void endGroup(child);
      }, limit);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      forget(child);
      resolve({ code, signal, output, timedOut });
    });
  });
}
