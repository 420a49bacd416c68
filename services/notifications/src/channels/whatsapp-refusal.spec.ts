import { WhatsAppRefusal, deliveryOfRefusal } from './whatsapp-refusal';

it.each([
  ['a number without WhatsApp', 400, 131_026, { state: 'failed', code: 'bounced' }],
  ['a number that may not be written to', 400, 131_030, { state: 'failed', code: 'bounced' }],
  ['a person who wants no more messages', 400, 131_050, { state: 'failed', code: 'bounced' }],
  ['a template with other parameters', 400, 132_000, { state: 'failed', code: 'rejected' }],
  ['a document that cannot be read', 400, 131_053, { state: 'failed', code: 'rejected' }],
  ['a no that gives no reason', 400, undefined, { state: 'failed', code: 'rejected' }],
  ['an expired token', 401, 190, { state: 'waiting', cause: 'whatsapp 401 190' }],
  ['a template that is not approved yet', 404, 132_001, { state: 'waiting', cause: 'whatsapp 404 132001' }],
  ['an account that has not been paid for', 400, 131_042, { state: 'waiting', cause: 'whatsapp 400 131042' }],
  ['too many messages at once', 400, 130_429, { state: 'waiting', cause: 'whatsapp 400 130429' }],
  ['an outage', 503, undefined, { state: 'waiting', cause: 'whatsapp 503' }],
])('%s', (_what, status, code, delivery) => {
  expect(deliveryOfRefusal(new WhatsAppRefusal(status, code))).toEqual(delivery);
});
