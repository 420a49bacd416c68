import { z } from 'zod';
import { type LetterKind, type Sop, workflowTypes } from '../sop';
import type { ServiceStandard } from '../service-standard';
import type { SopIdentity } from '../sop-identity';
import { requirement, section, when } from './form';
import { authority, executor, row } from './rows';
import { date, fieldKey, key, longKey, perhaps, text, words } from './texts';
import { clock, policy, standardTime } from './times';

const lines = z.array(words).max(60);

const identity: z.ZodType<SopIdentity> = z.strictObject({
  number: perhaps,
  createdOn: date.exactOptional(),
  revisedOn: date.exactOptional(),
  effectiveOn: date.exactOptional(),
  revision: z.int().min(0),
  approvedBy: z.strictObject({ post: words, name: words.exactOptional(), nip: words.exactOptional() }),
  qualification: lines,
  related: lines,
  equipment: lines,
  warnings: lines,
  records: lines,
});

const standard: z.ZodType<ServiceStandard> = z.strictObject({
  complaints: lines.exactOptional(),
  facilities: lines.exactOptional(),
  supervision: words.exactOptional(),
  executors: words.exactOptional(),
  guarantee: lines.exactOptional(),
  safety: lines.exactOptional(),
  evaluation: words.exactOptional(),
});

const letter: z.ZodType<LetterKind> = z.strictObject({
  key: z.string().regex(/^[a-z][a-z-]{0,39}$/),
  title: text,
  template: z.string().regex(/^[a-z0-9-]{1,60}\.typ$/),
  body: z.string().max(60).exactOptional(),
  numbering: z.enum(['skt', 'letter']),
  signed: z.literal(true).exactOptional(),
  whenAuthority: authority.exactOptional(),
});

/** The whole of a definition, and nothing else. */
export const sop: z.ZodType<Sop> = z.strictObject({
  service: longKey,
  code: z.string().regex(/^[A-Z]{2,5}$/),
  runsOn: z.enum(workflowTypes),
  title: text,
  summary: text,
  legalBasis: lines,
  cost: text,
  product: text,
  filedBy: z.enum(['public', 'registrant', 'reporter', 'account-holder', 'counter', 'officer']),
  alsoOnline: z.literal(true).exactOptional(),
  enteredBy: z.array(longKey).min(1).max(20).exactOptional(),
  authority,
  identity,
  standard: standard.exactOptional(),
  executors: z.array(executor).min(1).max(60),
  steps: z.array(row).min(1).max(100),
  endings: z
    .array(z.strictObject({ key, label: text }))
    .min(1)
    .max(20),
  withdrawal: z.strictObject({ rows: z.array(key).min(1).max(100), ending: key }).exactOptional(),
  excludes: z.strictObject({ handlersOf: fieldKey, when }).exactOptional(),
  promise: standardTime.exactOptional(),
  clocks: z.array(clock).max(40).exactOptional(),
  statedTotal: standardTime.exactOptional(),
  sla: policy.exactOptional(),
  form: z.array(section).max(20),
  documents: z.array(requirement).max(60),
  letters: z.array(letter).max(20),
});
