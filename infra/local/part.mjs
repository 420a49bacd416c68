import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endOfFile } from './end-of-file.mjs';
import { recordProcess } from './leftovers.mjs';
import { root } from './paths.mjs';
import { endGroup, forget, remember } from './process-group.mjs';

const pollEvery = 100;
const againAfter = 1_000;
const earlyEndsAllowed = 5;

/**
 * One process of the stack. It is started again when it ends by itself, and stays down once somebody stopped it.
 * The spec: `launch()` gives { command, args, env, cwd, uid, gid }; `ready()` resolves when it serves, else rejects.
 */
export class Part {
  #spec;
  #dataDir;
  #log;
  #child;
  #wanted = false;
  #serving = false;
  #earlyEnds = 0;
  #again;

  constructor(spec, { dataDir, log }) {
    this.#spec = { readyWithin: 60_000, stopSignal: 'SIGTERM', grace: 10_000, ...spec };
    this.#dataDir = dataDir;
    this.#log = log;
    this.name = spec.name;
    this.logFile = join(dataDir, 'logs', `${spec.name}.log`);
  }

  get pid() {
    return this.#child?.pid;
  }

  /** Starts the process and waits until it serves. */
  async start() {
    this.#wanted = true;
    this.#serving = false;
    this.#earlyEnds = 0;
    if (this.#child === undefined) await this.#spawn();
    const until = Date.now() + this.#spec.readyWithin;
    let reason = 'it ended at once';
    while (this.#wanted && Date.now() < until && this.#earlyEnds < earlyEndsAllowed) {
      try {
        await this.#spec.ready();
        this.#serving = this.#child !== undefined;
        if (this.#serving) return;
      } catch (error) {
        reason = error.message;
      }
      await sleep(pollEvery);
    }
    if (!this.#wanted) throw new Error(`${this.name} was stopped while it started`);
    await this.stop('SIGKILL');
    throw new Error(
      `${this.name} did not become ready (${reason}). The end of ${this.logFile}:\n${endOfFile(this.logFile)}`,
    );
  }

  /** Stops the process; it stays down until `start()`. */
  async stop(signal = this.#spec.stopSignal) {
    this.#wanted = false;
    clearTimeout(this.#again);
    if (this.#child !== undefined) await endGroup(this.#child, signal, this.#spec.grace);
  }

  async #spawn() {
    const { command, args, env, cwd = root, uid, gid } = await this.#spec.launch();
    if (!this.#wanted) return;
    mkdirSync(join(this.#dataDir, 'logs'), { recursive: true, mode: 0o700 });
    const out = openSync(this.logFile, 'a');
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', out, out],
      detached: true,
      ...(uid === undefined ? {} : { uid, gid }),
    });
    closeSync(out);
    child.once('error', (error) => this.#ended(child, error.message));
    if (child.pid === undefined) return;
    this.#child = child;
    remember(child, { isPart: true });
    recordProcess(this.#dataDir, child.pid);
    child.once('exit', (code, signal) => this.#ended(child, code ?? signal));
  }

  #ended(child, how) {
    forget(child);
    this.#child = undefined;
    if (!this.#wanted) return;
    if (this.#serving)
      this.#log(`! ${this.name} ended by itself (${how}) and is started again; its log: ${this.logFile}`);
    else this.#earlyEnds += 1;
    this.#again = setTimeout(() => void this.#spawn(), againAfter);
  }
}
