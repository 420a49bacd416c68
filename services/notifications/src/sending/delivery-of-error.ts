import { Problem } from '@loket/contracts';
import { WhatsAppRefusal, deliveryOfRefusal } from '../channels/whatsapp-refusal';
import { type Delivery, NoRecipient } from './delivery';

/**
 * Tells an outage, which is waited out, from a final no. A mail server's 5xx to the recipient or to the message is
 * final; to the sender or the sign-in it is a setting that somebody will repair. An error's text may quote the address,
 * so only its code is kept.
 */
export function deliveryOfError(error: unknown): Delivery {
  if (error instanceof NoRecipient) return { state: 'failed', code: 'no-recipient' };
  if (error instanceof Problem)
    return error.code === 'not-found'
      ? { state: 'failed', code: 'no-recipient' }
      : { state: 'waiting', cause: error.code };
  if (error instanceof WhatsAppRefusal) return deliveryOfRefusal(error);
  const { code, command, responseCode } = smtpFacts(error);
  const isFinal = responseCode === undefined ? code === 'EENVELOPE' : responseCode >= 500;
  if (isFinal && (command === 'RCPT TO' || command === 'API')) return { state: 'failed', code: 'bounced' };
  if (isFinal && command === 'DATA') return { state: 'failed', code: 'rejected' };
  return {
    state: 'waiting',
    cause: responseCode === undefined ? (code ?? 'unknown') : `${code ?? 'SMTP'} ${responseCode}`,
  };
}

function smtpFacts(error: unknown): {
  code: string | undefined;
  command: string | undefined;
  responseCode: number | undefined;
} {
  const facts = typeof error === 'object' && error !== null ? error : {};
  return {
    code: 'code' in facts && typeof facts.code === 'string' ? facts.code : undefined,
    command: 'command' in facts && typeof facts.command === 'string' ? facts.command : undefined,
    responseCode: 'responseCode' in facts && typeof facts.responseCode === 'number' ? facts.responseCode : undefined,
  };
}
