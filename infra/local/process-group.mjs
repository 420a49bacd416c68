import { setTimeout as sleep } from 'node:timers/promises';

/** Children that are running; each was spawned detached and so leads a group of its own. */
const commands = new Set();
const parts = new Set();

/** A command ends by itself sooner or later; a part of the stack (`isPart`) is stopped by who started it. */
export function remember(child, { isPart = false } = {}) {
  if (child.pid !== undefined) (isPart ? parts : commands).add(child);
}

export function forget(child) {
  commands.delete(child);
  parts.delete(child);
}

export function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
    return true;
  } catch (error) {
    if (error.code === 'ESRCH' || error.code === 'EPERM') return false;
    throw error;
  }
}

/** Asks a group to end, and ends by force what is left when the grace is over or its leader is gone. */
export async function endGroup(child, signal = 'SIGTERM', grace = 10_000) {
  const until = Date.now() + grace;
  let leaderGone;
  signalGroup(child.pid, signal);
  while (signalGroup(child.pid, 0)) {
    if (leaderGone === undefined && (child.exitCode !== null || child.signalCode !== null)) leaderGone = Date.now();
    if (Date.now() > until || Date.now() > leaderGone + 1_000) signalGroup(child.pid, 'SIGKILL');
    // A member that nobody collects stays in the group for ever, though it has ended.
    if (Date.now() > until + 5_000 || Date.now() > leaderGone + 1_500) return;
    await sleep(25);
  }
}

/** Ends every command that is still running, such as a build. */
export async function endCommands() {
  await Promise.all([...commands].map((child) => endGroup(child, 'SIGTERM', 3_000)));
}

// The last line of defence: nothing outlives this process when it leaves by an error.
process.on('exit', () => {
  for (const child of [...commands, ...parts]) signalGroup(child.pid, 'SIGKILL');
});
