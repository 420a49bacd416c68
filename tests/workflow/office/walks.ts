import { eventually } from '@loket/testing';
import type { CaseOffice } from './case-office';
import type { FiledCase } from './filed-case';

/** A way through an SOP to its end; its history is kept in the workflow's folder under this name. */
export interface Walk {
  readonly folder: string;
  readonly name: string;
  walk(office: CaseOffice): Promise<FiledCase>;
}

const byProvince = (kase: FiledCase, outcome = 'approve') => kase.decide({ by: 'provincialVerifier', outcome });
const byMinistry = (kase: FiledCase, outcome = 'approve') => kase.decide({ by: 'ministryVerifier', outcome });
const byHead = (kase: FiledCase, outcome = 'approve') => kase.decide({ by: 'agencyHead', outcome });

async function corrected(kase: FiledCase, decide: (kase: FiledCase, outcome: string) => Promise<void>): Promise<void> {
  await decide(kase, 'return');
  await kase.resubmit();
}

/** Plays `steps` on a new case, filed now or at an instant. */
const walk =
  (folder: string, service: string) =>
  (name: string, steps: (kase: FiledCase) => Promise<void>, at?: string): Walk => ({
    folder,
    name,
    walk: async (office) => {
      const kase = await office.file(service, at);
      await steps(kase);
      return kase;
    },
  });

const registration = walk('registration', 'ormas-registration');
const accountOpening = walk('account-opening', 'account-opening');

async function approved(kase: FiledCase): Promise<void> {
  await byProvince(kase);
  await byMinistry(kase);
  await byHead(kase);
}

export const withoutReturn = registration('without-return', approved);

export const returnedTwice = registration('returned-by-both', async (kase) => {
  await corrected(kase, byProvince);
  await byProvince(kase);
  await corrected(kase, byMinistry);
  await byMinistry(kase);
  await byHead(kase);
});

export const walks: readonly Walk[] = [
  withoutReturn,
  returnedTwice,
  registration('returned-by-province', async (kase) => {
    await corrected(kase, byProvince);
    await approved(kase);
  }),
  registration('returned-by-ministry', async (kase) => {
    await byProvince(kase);
    await corrected(kase, byMinistry);
    await byMinistry(kase);
    await byHead(kase);
  }),
  registration('returned-by-head', async (kase) => {
    await byProvince(kase);
    await byMinistry(kase);
    await byHead(kase, 'return');
    await approved(kase);
  }),
  registration('refused-by-province', (kase) => byProvince(kase, 'refuse')),
  registration('refused-by-ministry', async (kase) => {
    await byProvince(kase);
    await byMinistry(kase, 'refuse');
  }),
  // Filed long ago, so its deadline has passed before the first decision.
  registration(
    'overdue',
    async (kase) => {
      await eventually(async () => expect(await kase.openTask()).toMatchObject({ sla: 'escalated' }));
      await approved(kase);
    },
    '2026-03-13T10:00:00+07:00',
  ),
  accountOpening('opened', (kase) => kase.decide({ by: 'accountOfficer', outcome: 'accept' })),
  accountOpening('refused', (kase) => kase.decide({ by: 'accountOfficer', outcome: 'refuse' })),
];
