import { drivePaths } from './drive/drive-paths';
import { DrivenOffice } from './drive/driven-office';
import { choosePaths } from './paths/choose-paths';
import { eventPermit, eventPermitText } from './testing/event-permit';
import type { Step } from '@loket/sop';
jest.setTimeout(200000);
it('x', async () => {
  const office = await DrivenOffice.openAt('2026-03-13T15:10:00+07:00');
  const spoil = (key: string, c: Partial<Step>) => ({ ...eventPermit, steps: eventPermit.steps.map((s) => s.key === key ? { ...s, ...c } : s) });
  const [a, b] = [eventPermit.steps[0]!, eventPermit.steps[2]!];
  const muts = {
    time: spoil('intake', { within: { ...a.within!, budget: 3 } }),
    eyes: spoil('signature', { fourEyesWith: [] }),
    initials: spoil('signature', { initials: ['petugas'] }),
    executor: spoil('inspection', { executor: 'kasi' }),
    act: spoil('release', { act: 'issue-letter' }),
    clock: { ...eventPermit, clocks: eventPermit.clocks!.slice(1) },
    target: spoil('signature', { outcomes: { ...b.outcomes, again: { ...b.outcomes['again']!, leadsTo: 'intake' } } }),
  };
  const { paths } = choosePaths(eventPermitText, { cap: 60, all: false });
  for (const [n, sop] of Object.entries(muts)) {
    const t = Date.now();
    const { faults } = await drivePaths(office, sop, eventPermitText, paths.slice(0, 12));
    process.stderr.write(`${n}: ${Date.now() - t}ms ${faults.length} ${faults.slice(0, 2).join('\n   ')}\n`);
  }
  await office.close();
});
