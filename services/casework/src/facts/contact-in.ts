import type { CaseContact } from '@loket/contracts';
import type { FormValues } from '@loket/sop';

/**
 * Whom messages about a case without account go to; null where neither the form nor what officers entered gives a way.
 * The WhatsApp number that an officer noted later holds before the one of the form.
 */
export function contactIn(
  { name = '', email = '', whatsapp = '' }: FormValues,
  { whatsappNumber = '' }: FormValues = {},
): CaseContact | null {
  const number = whatsappNumber === '' ? whatsapp : whatsappNumber;
  if (email === '' && number === '') return null;
  return {
    // Who stays anonymous may still leave an address, and is greeted without a name.
    name: name === '' ? 'Bapak/Ibu' : name,
    email: email === '' ? null : email,
    whatsapp: number === '' ? null : number,
  };
}
