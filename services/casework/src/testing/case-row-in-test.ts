import { nowhere, open } from '@loket/case-flow';
import { snapshotOf } from '@loket/sop';
import type { CaseRow } from '../transitions/case-row';
import { permitSop } from './permit-sop';

/** A stored case at its first step, for units that take a row. */
export const caseRow = (change: Partial<CaseRow> = {}): CaseRow => ({
  id: '0199a0c0-0000-7000-8000-00000000000a',
  number: 'IZN-6200-2026-000001',
  service: 'permit',
  agency: 'bakesbangpol-kalteng',
  ministry_agency: 'kemendagri',
  account_id: '0199a0c0-0000-7000-8000-00000000000b',
  definition_hash: 'hash',
  snapshot: snapshotOf(permitSop),
  form: { organisationName: 'Sanggar Tingang', activityField: 'arts' },
  subject: 'Sanggar Tingang',
  entries: {},
  tracking_secret: 'secret',
  submitted_at: new Date('2026-03-13T03:00:00Z'),
  started_at: null,
  version: 1,
  position: open(snapshotOf(permitSop), nowhere).position,
  due_at: new Date('2026-03-27T09:30:00Z'),
  promised_at: null,
  wake_at: new Date('2026-03-27T09:30:00Z'),
  sla: 'running',
  reason: null,
  closed_at: null,
  ...change,
});
