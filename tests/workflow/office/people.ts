/** The office's people, by account. */
export const people = {
  provincialVerifier: '0199a000-0000-7000-8000-000000000001',
  ministryVerifier: '0199a000-0000-7000-8000-000000000002',
  agencyHead: '0199a000-0000-7000-8000-000000000003',
  accountOfficer: '0199a000-0000-7000-8000-000000000004',
  applicant: '0199a000-0000-7000-8000-000000000005',
} as const;

export type Person = keyof typeof people;
