import { cached } from '../cache.mjs';
import { MissingTool, onPath } from '../missing-tool.mjs';
import { runCommand } from '../run-command.mjs';

const oldestGo = [1, 24];

async function requireGo(tool) {
  const ways = [
    `install Go ${oldestGo.join('.')} or later (https://go.dev/doc/install)`,
    `put ${tool.binary} ${tool.version} on PATH`,
    `give a running one by ${tool.endpoint}`,
  ];
  if (onPath('go') === undefined) throw new MissingTool('Go', tool.purpose, ways);
  const [, major, minor] = /go(\d+)\.(\d+)/.exec(await runCommand('go', ['env', 'GOVERSION'])) ?? [];
  const old = Number(major) < oldestGo[0] || (Number(major) === oldestGo[0] && Number(minor) < oldestGo[1]);
  if (old) throw new MissingTool(`Go ${oldestGo.join('.')} or later (this is ${major}.${minor})`, tool.purpose, ways);
}

/** Builds a Go program into the cache: { name, purpose, binary, module, version, endpoint } → its path. */
export async function goInstall(tool) {
  const folder = await cached(tool.name, tool.version, async (place) => {
    await requireGo(tool);
    await runCommand('go', ['install', `${tool.module}@v${tool.version}`], {
      env: { GOBIN: place, CGO_ENABLED: '0' },
    });
  });
  return `${folder}/${tool.binary}`;
}
