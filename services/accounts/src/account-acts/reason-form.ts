import { Problem } from '@loket/contracts';
import { z } from 'zod';

const LONGEST = 1_000;

export const reasonForm = z.object({ reason: z.string().max(20_000) });
export type ReasonForm = z.infer<typeof reasonForm>;

/** Why an account is shut or opened again: told to its holder, and kept. Throws `invalid-form`. */
export function checkedReason(typed: string): string {
  const reason = typed.trim();
  if (reason === '') throw refused('Tuliskan alasannya. Pemilik akun membacanya.');
  if (reason.length > LONGEST) throw refused('Alasan paling panjang 1.000 huruf.');
  return reason;
}

const refused = (message: string): Problem => new Problem('invalid-form', undefined, [{ field: 'reason', message }]);
