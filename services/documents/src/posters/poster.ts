import type { PosterOrder } from '@loket/contracts';
import { type ZodType, z } from 'zod';

const line = z.string().min(1).max(300);

/** A poster as the portal orders it: every sentence as it will stand there, and the address of the QR code. */
export const posterOrder: ZodType<PosterOrder> = z.object({
  language: z.enum(['id', 'en']),
  office: line,
  title: line,
  lead: z.string().max(600),
  invitation: line,
  address: z.url({ protocol: /^https?$/ }).max(500),
  facts: z.array(z.object({ name: line, value: line })).max(8),
  footer: z.string().max(300),
});
