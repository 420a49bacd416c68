const heartbeat = 8_000;

function seconds(since) {
  const passed = (Date.now() - since) / 1000;
  return `${passed.toFixed(passed < 10 ? 1 : 0)} s`;
}

// A terminal that was closed must not end us before everything else has been ended.
process.stdout.on('error', () => undefined);

export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Runs one piece of work with a line at its start and end, and one every few seconds in between. */
export async function progress(label, work, log = say) {
  const began = Date.now();
  log(`· ${label}`);
  const timer = setInterval(() => log(`… ${label}: still at it (${seconds(began)})`), heartbeat);
  try {
    const result = await work();
    log(`✓ ${label} (${seconds(began)})`);
    return result;
  } catch (error) {
    log(`✗ ${label} (${seconds(began)})`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
