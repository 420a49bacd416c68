import { join } from 'node:path';

/** Temporal with its UI on one SQLite file. */
export function temporalPart({ binary, dataDir, port, uiPort, namespace, fast, keepNamespace }) {
  const address = `127.0.0.1:${port}`;
  // What the process has written survives its being killed with either setting; `normal` survives the machine's too.
  const pragmas = ['journal_mode=wal', `synchronous=${fast ? 'off' : 'normal'}`];
  return {
    address,
    uiUrl: `http://127.0.0.1:${uiPort}`,
    spec: {
      name: 'temporal',
      launch: () => ({
        command: binary,
        args: [
          ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--ui-port', String(uiPort)],
          ...['--db-filename', join(dataDir, 'temporal.db'), '--namespace', namespace],
          ...pragmas.flatMap((pragma) => ['--sqlite-pragma', pragma]),
          ...['--log-level', 'warn', '--log-format', 'json', '--color', 'never'],
        ],
      }),
      ready: () => keepNamespace(address, namespace),
    },
  };
}
