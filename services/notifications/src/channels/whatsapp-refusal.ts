import type { Delivery } from '../sending/delivery';

/** The service's no, by its HTTP status and error code; its text may quote the number and is not kept. */
export class WhatsAppRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: number | undefined,
  ) {
    super(`WhatsApp answered ${status}`);
  }
}

// https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes
/** The number has no WhatsApp, may not be written to, or is the sender's own. */
const ofRecipient: ReadonlySet<number> = new Set([131_021, 131_026, 131_030, 131_049, 131_050]);
/** Somebody will repair these: the token, the account, a template that is not approved yet or paused. */
const ofSettings: ReadonlySet<number> = new Set([
  ...[0, 3, 10, 190, 200, 368, 131_005, 131_031, 131_042, 131_045, 132_001, 132_015, 132_016, 133_010],
]);
/** Too many at once. */
const ofRate: ReadonlySet<number> = new Set([4, 80_007, 130_429, 131_048, 131_056]);

/** Tells what can be waited out from a final no to the number or to the message. */
export function deliveryOfRefusal({ status, code }: WhatsAppRefusal): Delivery {
  if (code !== undefined && ofRecipient.has(code)) return { state: 'failed', code: 'bounced' };
  const isPatient = status === 401 || status === 403 || status === 408 || status === 429 || status >= 500;
  if (isPatient || (code !== undefined && (ofSettings.has(code) || ofRate.has(code))))
    return { state: 'waiting', cause: `whatsapp ${status} ${code ?? ''}`.trim() };
  return { state: 'failed', code: 'rejected' };
}
