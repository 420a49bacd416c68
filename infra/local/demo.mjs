import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { fileCase } from './demo/file-case.mjs';
import { plans, plansFor } from './demo/plans.mjs';
import { Staff } from './demo/staff.mjs';
import { walkCase } from './demo/walk-case.mjs';
import { localDataDir } from './paths.mjs';
import { findRunning } from './running.mjs';

/*
 * npm run demo [-- --data DIRECTORY]
 * Fills the product that npm start runs with about 60 cases over all services that offices offer, in varied states.
 * Demo people file and decide them through the services' own doors, so every state has its history.
 */
const sideBySide = 4;
const say = (line) => process.stdout.write(`${line}\n`);

/** Every service with each plan that its table allows, one plan after the other, so that an early end still shows all. */
const workOf = (offers) =>
  plans.flatMap((plan) => offers.filter(({ sop }) => plansFor(sop).includes(plan)).map((offer) => ({ offer, plan })));

async function fill(running) {
  const testing = createRequire(import.meta.url)('@loket/testing');
  const someone = await testing.Person.signIn(running, running.signIns[0].username);
  const [offered, agencies] = await Promise.all([
    someone.call('casework', '/services'),
    someone.call('accounts', '/agencies'),
  ]);
  const staff = new Staff({ Person: testing.Person, running, agencies });
  // Only some of the offices that do a service by themselves have demo people.
  const offers = offered.filter((offer) => offer.sop.filedBy !== 'officer' || staff.enterers(offer).length > 0);
  const waiting = workOf(offers).map((work, index) => ({ ...work, number: numberOf(index) }));
  const made = new Map(offers.map(({ service }) => [service, {}]));
  const failed = [];
  say(`${waiting.length} cases of ${offers.length} services …`);
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { offer, plan, number } = next;
      try {
        const filed = await fileCase({ offer, staff, testing, number });
        await walkCase({ offer, filed, plan, staff, testing });
        const counts = made.get(offer.service);
        counts[plan] = (counts[plan] ?? 0) + 1;
      } catch (error) {
        failed.push(`${offer.service}, ${plan}: ${describe(error)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, lane));
  return { made, failed };
}

/** Another one each time the command runs, so that names differ from those of an earlier run. */
const begun = Math.floor(Date.now() / 1_000) % 5_000;
const numberOf = (index) => begun + index;

const describe = (error) =>
  [error.message, error.detail, ...(error.errors ?? []).map(({ field, message }) => `${field}: ${message}`)]
    .filter(Boolean)
    .join(' · ');

const summary = (made) => {
  const width = Math.max(...[...made.keys()].map((service) => service.length));
  const lines = [...made].map(([service, counts]) => {
    const told = Object.entries(counts).map(([plan, count]) => `${count} ${plan}`);
    return `  ${service.padEnd(width)}  ${told.join(', ')}`;
  });
  const total = [...made.values()].flatMap((counts) => Object.values(counts)).reduce((sum, count) => sum + count, 0);
  return [...lines, '', `${total} cases were made.`].join('\n');
};

const { data } = parseArgs({ options: { data: { type: 'string', default: localDataDir } } }).values;
const running = findRunning(data);
if (running === undefined) {
  process.stderr.write(
    'Loket is not running from this checkout: npm start first, then npm run demo in another terminal.\n',
  );
  process.exitCode = 1;
} else {
  const { made, failed } = await fill(running);
  say(summary(made));
  say(`Look at them at ${running.portalUrl}`);
  for (const line of failed) process.stderr.write(`✗ ${line}\n`);
  if (failed.length > 0) process.exitCode = 1;
}
