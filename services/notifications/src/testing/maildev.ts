import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { eventually } from '@loket/testing';

export interface ReceivedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly to: readonly { readonly address: string; readonly name: string }[];
  readonly from: readonly { readonly address: string }[];
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments?: readonly { readonly fileName: string; readonly contentType: string }[];
}

export interface MailServerUnderTest {
  readonly url: string;
  /** Starts it, where it is not running. */
  start(): Promise<void>;
  /** Kills it; what it received so far is kept. */
  stop(): Promise<void>;
  inbox(): Promise<readonly ReceivedMail[]>;
  remove(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('No port was given');
  return address.port;
}

/** A real mail server of the test's own, which can be down. */
export async function mailServerUnderTest(): Promise<MailServerUnderTest> {
  const [smtp, web] = [await freePort(), await freePort()];
  const folder = mkdtempSync(join(tmpdir(), 'mails-'));
  const program = join(dirname(require.resolve('maildev/package.json')), 'bin', 'maildev');
  const args = [
    '--ip',
    '127.0.0.1',
    '--smtp',
    String(smtp),
    '--web-ip',
    '127.0.0.1',
    '--web',
    String(web),
    '--mail-directory',
    folder,
  ];
  let end: (() => Promise<void>) | undefined;

  const ask = async (path: string): Promise<Response> => fetch(`http://127.0.0.1:${web}${path}`);
  const start = async (): Promise<void> => {
    if (end !== undefined) return;
    const child = spawn(process.execPath, [program, ...args], { stdio: 'ignore' });
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    end = async () => {
      child.kill('SIGKILL');
      await ended;
    };
    await eventually(async () => expect((await ask('/healthz')).status).toBe(200));
  };
  const stop = async (): Promise<void> => {
    await end?.();
    end = undefined;
  };
  return {
    url: `smtp://127.0.0.1:${smtp}`,
    start,
    stop,
    inbox: async () => (await ask('/email')).json(),
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
