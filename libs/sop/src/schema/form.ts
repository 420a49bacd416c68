import { z } from 'zod';
import type { DocumentRequirement } from '../document-requirement';
import type { Field, FormSection } from '../form-section';
import { fieldKey, key, text } from './texts';

export const when = z.strictObject({ field: fieldKey, is: z.array(z.string()).max(100) });

const field: z.ZodType<Field> = z.strictObject({
  key: fieldKey,
  kind: z.enum([
    ...(['text', 'textarea', 'email', 'phone', 'nik', 'npwp', 'date', 'year', 'choice', 'province'] as const),
    ...(['regency', 'district', 'village', 'postal-code', 'latitude', 'longitude', 'list'] as const),
    ...(['ormas', 'half-year', 'case-number', 'several'] as const),
  ]),
  label: text,
  hint: text.exactOptional(),
  placeholder: text.exactOptional(),
  required: z.boolean(),
  requiredOnline: z.literal(true).exactOptional(),
  requiredWhen: when.exactOptional(),
  shownWhen: when.exactOptional(),
  withheldWhen: when.exactOptional(),
  maxLength: z.int().positive().max(20_000).exactOptional(),
  choices: z
    .array(z.strictObject({ value: z.string().min(1).max(100), label: text }))
    .max(200)
    .exactOptional(),
  mustBe: z.strictObject({ is: z.array(z.string().min(1).max(100)).min(1).max(100), otherwise: text }).exactOptional(),
  within: fieldKey.exactOptional(),
  group: text.exactOptional(),
  groupEnds: z.literal(true).exactOptional(),
  asInRegister: z.literal('activity-field').exactOptional(),
  certificate: z
    .union([
      z.strictObject({ standing: z.literal('in-force'), proof: key }),
      z.strictObject({ standing: z.literal('ending'), withinMonths: z.int().min(0).max(60), proof: key }),
    ])
    .exactOptional(),
  past: z.literal(true).exactOptional(),
  notBefore: fieldKey.exactOptional(),
});

export const section: z.ZodType<FormSection> = z.strictObject({
  key,
  title: text,
  heading: text.exactOptional(),
  fields: z.array(field).min(1).max(100),
});

export const requirement: z.ZodType<DocumentRequirement> = z.strictObject({
  key,
  label: text,
  hint: text.exactOptional(),
  required: z.boolean(),
  requiredOnline: z.literal(true).exactOptional(),
  many: z.literal(true).exactOptional(),
  when: when.exactOptional(),
  accepts: z.array(z.enum(['pdf', 'jpg', 'png'])).max(3),
  maxBytes: z
    .int()
    .positive()
    .max(100 * 1024 * 1024),
});
