import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { installed } from '../paths.mjs';

/** A mail server that delivers to nobody and shows everything on a page, the demo inbox. */
export function smtpPart({ dataDir, port, inboxPort }) {
  const inboxUrl = `http://127.0.0.1:${inboxPort}`;
  const mails = join(dataDir, 'mails');
  return {
    url: `smtp://127.0.0.1:${port}`,
    inboxUrl,
    spec: {
      name: 'smtp',
      launch: () => {
        mkdirSync(mails, { recursive: true, mode: 0o700 });
        const smtp = ['--ip', '127.0.0.1', '--smtp', String(port), '--mail-directory', mails];
        const page = ['--web-ip', '127.0.0.1', '--web', String(inboxPort)];
        return { command: process.execPath, args: [installed('maildev', 'bin', 'maildev'), ...smtp, ...page] };
      },
      ready: async () => {
        const answer = await fetch(`${inboxUrl}/healthz`, { signal: AbortSignal.timeout(2_000) });
        if (!answer.ok) throw new Error(`the inbox answers ${answer.status}`);
      },
    },
  };
}
