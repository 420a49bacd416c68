import { Problem } from '@loket/contracts';
import { NoRecipient } from './delivery';
import { deliveryOfError } from './delivery-of-error';

const smtp = (facts: object): Error => Object.assign(new Error('550 <lestari@contoh.id> unknown'), facts);

describe('what an error says about a message', () => {
  it.each([
    ['a mail server that is down', smtp({ code: 'ESOCKET', command: 'CONN' }), 'ESOCKET'],
    [
      'a mail server that asks for patience',
      smtp({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450 }),
      'EENVELOPE 450',
    ],
    [
      'a mail server that refuses the sender',
      smtp({ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 }),
      'EENVELOPE 550',
    ],
    [
      'a mail server that refuses the sign-in',
      smtp({ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }),
      'EAUTH 535',
    ],
    ['a service that is down', new Problem('unavailable'), 'unavailable'],
    ['a service that failed', new Problem('unexpected'), 'unexpected'],
    ['anything unknown', new Error('?'), 'unknown'],
  ])('%s is waited out', (_what, error, cause) => {
    expect(deliveryOfError(error)).toEqual({ state: 'waiting', cause });
  });

  it.each([
    [
      'an address that the mail server refuses',
      smtp({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }),
      'bounced',
    ],
    ['an address that is none', smtp({ code: 'EENVELOPE', command: 'API' }), 'bounced'],
    [
      'a message that the mail server refuses',
      smtp({ code: 'EMESSAGE', command: 'DATA', responseCode: 554 }),
      'rejected',
    ],
    ['a case or account that is no more', new Problem('not-found'), 'no-recipient'],
    ['nobody to write to', new NoRecipient(), 'no-recipient'],
  ])('%s is final', (_what, error, code) => {
    expect(deliveryOfError(error)).toEqual({ state: 'failed', code });
  });

  it('never keeps its text, which may quote the address', () => {
    expect(JSON.stringify(deliveryOfError(smtp({ code: 'ESOCKET' })))).not.toContain('contoh.id');
  });
});
