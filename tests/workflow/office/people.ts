import { createHash } from 'node:crypto';

/** The office's people, by account. */
const people = {
  provincialVerifier: '0199a000-0000-7000-8000-000000000001',
  ministryVerifier: '0199a000-0000-7000-8000-000000000002',
  agencyHead: '0199a000-0000-7000-8000-000000000003',
  accountOfficer: '0199a000-0000-7000-8000-000000000004',
  consultationOfficer: '0199a000-0000-7000-8000-00000000000b',
  unitConsultant: '0199a000-0000-7000-8000-00000000000c',
  complaintOfficer: '0199a000-0000-7000-8000-0000000000e1',
  complaintOfficial: '0199a000-0000-7000-8000-0000000000e2',
  applicant: '0199a000-0000-7000-8000-000000000005',
  counterOfficer: '0199a000-0000-7000-8000-000000000006',
  ktpOperator: '0199a000-0000-7000-8000-000000000007',
  serviceOfficer: '0199a000-0000-7000-8000-000000000008',
  publicServiceHead: '0199a000-0000-7000-8000-000000000009',
  subdistrictHead: '0199a000-0000-7000-8000-00000000000a',
} as const;

type Named = keyof typeof people;

/** Somebody of the above, or whoever holds a role of an office's own table: `role:` and its key. */
export type Person = Named | `role:${string}`;

const isNamed = (person: Person): person is Named => person in people;

/** Their account; of holders of roles a different one for each. */
export const accountOf = (person: Person): string =>
  isNamed(person)
    ? people[person]
    : `0199a000-0000-7000-8000-${createHash('sha256').update(person).digest('hex').slice(0, 12)}`;
