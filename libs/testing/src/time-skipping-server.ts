import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from './eventually';
import { testStack } from './test-stack';

const STARTS_WITHIN_MS = 60_000;
const MAIN = 'TimeSkippingServer';

/** Temporal's time-skipping server with its clock set to an instant. Needs Java and the jars that `npm test` fetches. */
export class TimeSkippingServer {
  private constructor(
    private readonly server: ChildProcess,
    private readonly folder: string,
    private readonly port: number,
  ) {}

  static async start(startsAt: Date): Promise<TimeSkippingServer> {
    const port = await freePort();
    const machine = ['-XX:TieredStopAtLevel=1', '-Xmx256m', '-cp', `${compiledMain()}:${jars()}`];
    const args = [...machine, MAIN, String(port), String(startsAt.getTime())];
    const server = spawn('java', args, { stdio: ['pipe', 'ignore', 'ignore'] });
    await eventually(() => listens(port), STARTS_WITHIN_MS);
    return new TimeSkippingServer(server, mkdtempSync(join(tmpdir(), 'time-skipping-')), port);
  }

  /**
   * What `TestWorkflowEnvironment.createTimeSkipping` takes as its server. It gives a server of its own five seconds to
   * start, too few for Java on a busy machine; so it is given a stand-in, and finds this server at the port.
   */
  get options() {
    const path = join(this.folder, 'stand-in.sh');
    writeFileSync(path, '#!/bin/sh\nexec sleep 3600\n', { mode: 0o700 });
    return { executable: { type: 'existing-path' as const, path }, port: this.port };
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.server.once('exit', resolve));
    this.server.stdin?.end();
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The class path of the server's jars; written out, since the compiler takes no wildcard. */
function jars(): string {
  const folder = testStack().testServerJars;
  return readdirSync(folder)
    .map((jar) => join(folder, jar))
    .join(':');
}

/** The folder of the main class; compiled once in a run of the tests. */
function compiledMain(): string {
  const folder = join(testStack().dataDir, 'time-skipping-server');
  const compiled = join(folder, `${MAIN}.class`);
  if (existsSync(compiled)) return folder;
  mkdirSync(folder, { recursive: true });
  const made = mkdtempSync(join(folder, 'made-'));
  const compiler = ['-m', 'jdk.compiler/com.sun.tools.javac.Main', '-proc:none', '-cp', jars(), '-d', made];
  execFileSync('java', [...compiler, join(__dirname, `${MAIN}.java`)]);
  // Moved into its place whole: another process of the run may be about to read it.
  renameSync(join(made, `${MAIN}.class`), compiled);
  return folder;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      if (address === null || typeof address === 'string') return reject(new Error('No free port'));
      probe.close(() => resolve(address.port));
    });
  });
}

function listens(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
  });
}
