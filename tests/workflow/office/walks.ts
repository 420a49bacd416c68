import { INITIAL } from '@loket/case-flow';
import { eventually } from '@loket/testing';
import type { CaseOffice } from './case-office';
import type { FiledCase } from './filed-case';
import type { Person } from './people';

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
const renewal = walk('registration', 'ormas-renewal');
const change = walk('registration', 'ormas-change');
const reporting = walk('reporting', 'ormas-reporting');
const consultation = walk('consultation', 'consultation');
const complaint = walk('complaint', 'complaint');
const objection = walk('counter-service', 'objection');
const dataEntry = walk('data-entry', 'ormas-data-entry');
const accountOpening = walk('account-opening', 'account-opening');
const ktpRecording = walk('ktp-recording', 'ktp-recording');
const referenceLetter = walk('reference-letter', 'reference-letter');

const byOfficer = (kase: FiledCase, outcome = 'answer') => kase.decide({ by: 'consultationOfficer', outcome });
const byUnit = (kase: FiledCase, outcome = 'answer') => kase.decide({ by: 'unitConsultant', outcome });

type Step = readonly [by: Person, outcome: string];

const decided =
  (...steps: readonly Step[]) =>
  async (kase: FiledCase): Promise<void> => {
    for (const [by, outcome] of steps) await kase.decide({ by, outcome });
  };

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

async function recorded(kase: FiledCase): Promise<void> {
  await kase.decide({ by: 'counterOfficer', outcome: 'done' });
  for (let row = 2; row <= 6; row++) await kase.decide({ by: 'ktpOperator', outcome: 'done' });
  await kase.decide({ by: 'ktpOperator', role: 'ktp-operator', outcome: INITIAL });
  await kase.decide({ by: 'publicServiceHead', outcome: 'sign' });
}

async function entered(kase: FiledCase): Promise<void> {
  await kase.decide({ by: 'serviceOfficer', outcome: 'done' });
  await kase.decide({ by: 'serviceOfficer', outcome: 'done' });
}

async function issued(kase: FiledCase): Promise<void> {
  await kase.decide({ by: 'publicServiceHead', outcome: 'approve' });
  await kase.decide({ by: 'subdistrictHead', outcome: 'approve' });
  await eventually(async () => expect(await kase.openTask()).toMatchObject({ step: 'hand-over' }));
  await kase.decide({ by: 'counterOfficer', outcome: 'done' });
}

const visited = async (kase: FiledCase, outcome = 'done'): Promise<void> => {
  await byProvince(kase, 'visit');
  await kase.decide({ by: 'role:field-officer', outcome });
  await eventually(async () => expect(await kase.openTask()).toMatchObject({ step: 'provincial-verification' }));
};

export const walks: readonly Walk[] = [
  withoutReturn,
  returnedTwice,
  registration('visited-in-the-field', async (kase) => {
    await visited(kase, 'return');
    await visited(kase);
    await approved(kase);
  }),
  registration('refused-after-a-visit', async (kase) => {
    await visited(kase);
    await byProvince(kase, 'refuse');
  }),
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
  renewal('renewed', approved),
  change('changed', approved),
  reporting('returned-and-accepted', async (kase) => {
    await corrected(kase, byProvince);
    await byProvince(kase);
  }),
  reporting('refused', (kase) => byProvince(kase, 'refuse')),
  reporting('withdrawn', (kase) => kase.withdraw()),
  dataEntry('returned-and-accepted', async (kase) => {
    await kase.decide({ by: 'role:data-reviewer', outcome: 'return' });
    await kase.resubmit();
    await kase.decide({ by: 'role:data-reviewer', outcome: 'accept' });
  }),
  dataEntry('refused-as-duplicate', decided(['role:data-reviewer', 'duplicate'])),
  // Filed long ago, so every threshold of the review has been reached.
  dataEntry(
    'overdue',
    async (kase) => {
      await eventually(async () => expect(await kase.openTask()).toMatchObject({ sla: 'escalated' }));
      await kase.decide({ by: 'role:data-reviewer', outcome: 'accept' });
    },
    '2026-03-13T10:00:00+07:00',
  ),
  consultation('answered', (kase) => byOfficer(kase)),
  consultation('asked-back-and-passed-on', async (kase) => {
    await byOfficer(kase, 'ask-back');
    await kase.resubmit();
    await byOfficer(kase, 'pass-on');
    await byUnit(kase);
  }),
  consultation('handed-back', async (kase) => {
    await byOfficer(kase, 'pass-on');
    await byUnit(kase, 'ask-back');
    await kase.resubmit();
    await byUnit(kase, 'hand-back');
    await byOfficer(kase);
  }),
  // Asked back long ago, so the time to reply has passed.
  consultation(
    'not-replied',
    (kase) => kase.decide({ by: 'consultationOfficer', outcome: 'ask-back', at: '2026-03-16T10:00:00+07:00' }),
    '2026-03-13T10:00:00+07:00',
  ),
  registration('withdrawn', async (kase) => {
    await byProvince(kase);
    await kase.withdraw();
  }),
  // Filed long ago, so its first row is left by time.
  objection(
    'moved-up-by-time',
    async (kase) => {
      await eventually(async () => expect(await kase.openTask()).toMatchObject({ step: 'settling' }));
      await kase.decide({ by: 'publicServiceHead', outcome: 'settle' });
    },
    '2026-03-13T10:00:00+07:00',
  ),
  objection('withdrawn-at-own-row', async (kase) => {
    await kase.decide({ by: 'serviceOfficer', outcome: 'answer' });
    await kase.withdraw();
  }),
  // Filed long ago, so its promise has passed before the answer.
  consultation(
    'overdue',
    async (kase) => {
      await eventually(async () => expect(await kase.openTask()).toMatchObject({ sla: 'escalated' }));
      await byOfficer(kase);
    },
    '2026-03-13T10:00:00+07:00',
  ),
  complaint(
    'solved',
    decided(
      ['complaintOfficer', 'accept'],
      ['complaintOfficer', 'respond'],
      ['complaintOfficer', 'answer'],
      ['applicant', 'solved'],
    ),
  ),
  complaint(
    'reopened-up-to-the-head',
    decided(
      ['complaintOfficer', 'accept'],
      ['complaintOfficer', 'answer'],
      ['applicant', 'reopen'],
      ['complaintOfficial', 'answer'],
      ['applicant', 'reopen'],
      ['agencyHead', 'settle'],
    ),
  ),
  complaint(
    'referred',
    decided(
      ['complaintOfficer', 'forward'],
      ['complaintOfficial', 'unsolved'],
      ['agencyHead', 'refer'],
      ['complaintOfficial', 'send'],
    ),
  ),
  complaint('rejected', decided(['complaintOfficer', 'reject'])),
  // Filed long ago, so that limit after limit has passed and it has moved up by itself.
  complaint(
    'moved-up',
    async (kase) => {
      await eventually(async () => expect(await kase.position()).toMatchObject({ step: 'head-settling' }));
      await kase.decide({ by: 'agencyHead', outcome: 'settle' });
    },
    '2026-03-13T10:00:00+07:00',
  ),
  accountOpening('opened', (kase) => kase.decide({ by: 'accountOfficer', outcome: 'accept' })),
  accountOpening('refused', (kase) => kase.decide({ by: 'accountOfficer', outcome: 'refuse' })),
  ktpRecording('recorded', recorded),
  referenceLetter('issued', async (kase) => {
    await entered(kase);
    await issued(kase);
  }),
  referenceLetter('returned-twice', async (kase) => {
    await entered(kase);
    const verify = (each: FiledCase, outcome: string) => each.decide({ by: 'publicServiceHead', outcome });
    await corrected(kase, verify);
    await corrected(kase, verify);
    await issued(kase);
  }),
];
