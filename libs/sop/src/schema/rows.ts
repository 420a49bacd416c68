import { z } from 'zod';
import type { Executor } from '../sop';
import { type Outcome, type Step, tellings } from '../step';
import { key, longKey, text, words } from './texts';
import { standardTime } from './times';

export const authority = z.enum(['province', 'ministry']);

export const executor: z.ZodType<Executor> = z.strictObject({ key: longKey, name: text });

const entry = z.strictObject({
  key: z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,59}$/),
  kind: z.enum([
    'text',
    'long-text',
    'date',
    'phone',
    'choice',
    'position',
    'officers',
    'pdf',
    'photo',
    'agenda-number',
  ]),
  label: text,
  hint: text.exactOptional(),
  optional: z.literal(true).exactOptional(),
  choices: z
    .array(z.strictObject({ value: z.string().min(1).max(100), label: text }))
    .max(20)
    .exactOptional(),
  role: longKey.exactOptional(),
  past: z.literal(true).exactOptional(),
  whenAuthority: authority.exactOptional(),
  toApplicant: z.literal(true).exactOptional(),
});

const outcome: z.ZodType<Outcome> = z.strictObject({
  label: text,
  told: text.exactOptional(),
  leadsTo: key,
  reason: z.enum(['required', 'per-document']).exactOptional(),
  needsAllVerdicts: z.boolean().exactOptional(),
  entries: z.array(entry).max(20).exactOptional(),
  once: z.literal(true).exactOptional(),
  reply: entry.extend({ kind: z.literal('long-text') }).exactOptional(),
  tone: z.enum(['positive', 'neutral', 'grave']).exactOptional(),
  tells: z.strictObject({ message: z.enum(tellings), letter: key.exactOptional() }).exactOptional(),
});

export const row: z.ZodType<Step> = z.strictObject({
  key,
  no: words.exactOptional(),
  activity: text,
  title: text,
  executor: longKey,
  initials: z.array(longKey).max(10).exactOptional(),
  office: z.enum(['case-office', 'ministry']),
  completeness: z.array(key).max(60),
  completenessAsWritten: z.array(words).max(60).exactOptional(),
  within: standardTime.exactOptional(),
  output: text.exactOptional(),
  remark: text.exactOptional(),
  countsBy: z.string().max(60).exactOptional(),
  outcomes: z.record(key, outcome),
  fourEyesWith: z.array(key).max(20).exactOptional(),
  heldBy: z.string().max(60).exactOptional(),
  lapse: key.exactOptional(),
  returnLimit: z.strictObject({ time: standardTime, outcome: key }).exactOptional(),
  vacancy: key.exactOptional(),
  act: z
    .enum([
      'issue-letter',
      'register-organisation',
      'enter-organisation',
      'register-report',
      'hand-over',
      'open-account',
      'change-account',
    ])
    .exactOptional(),
  letter: key.exactOptional(),
  aside: z.literal(true).exactOptional(),
  unlisted: z.literal(true).exactOptional(),
});
