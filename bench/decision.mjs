import { performance } from 'node:perf_hooks';
import { Person, claim, decide, prepareDraft, submit } from './testing.mjs';
import { bareUpdates } from './bare-update.mjs';

const ROUNDS = 5;

/** One decision, HTTP to HTTP at casework, against a bare Update on the same server, alternating. */
export async function run(stack) {
  const applicant = await Person.signIn(stack, 'pendaftar@contoh.id');
  const officer = await Person.signIn(stack, 'verifikator@kalteng.contoh.id');
  const bare = await bareUpdates(stack);
  const figures = [];
  for (const clients of [1, 16]) {
    const perRound = clients === 1 ? 8 : 16;
    const ours = [];
    const theirs = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const tasks = [];
      for (let each = 0; each < perRound; each += 1) {
        const { number } = await submit(applicant, await prepareDraft(applicant, `Ukur${'abcdefghijklmnop'[each]}`));
        tasks.push(await claim(officer, number));
      }
      ours.push(...(await timed(tasks, clients, (task) => decide(officer, task, 'refuse', 'Ukuran'))));
      theirs.push(...(await timed(await bare.start(perRound), clients, (handle) => bare.update(handle))));
    }
    figures.push(row('decision', clients, ours), row('bare update', clients, theirs));
  }
  await bare.end();
  return figures;
}

async function timed(items, clients, act) {
  const waiting = [...items];
  const times = [];
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
        const start = performance.now();
        await act(item);
        times.push(performance.now() - start);
      }
    }),
  );
  return times;
}

function row(figure, clients, times) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 10) / 10;
  return { figure, clients, count: sorted.length, p50ms: at(0.5), p95ms: at(0.95), maxMs: at(1) };
}
