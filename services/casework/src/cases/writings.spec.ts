import { permitSop } from '../testing/permit-sop';
import { questionSop } from '../testing/question-sop';
import type { ChangeInForce } from './changes-in-force';
import { replyAskedIn, takesWritings, writingsIn } from './writings';

const made = (outcome: string | null, entries: ChangeInForce['entries'], step = 'answering'): ChangeInForce => ({
  kind: outcome === null ? 'resubmission' : 'decision',
  made_at: new Date('2026-03-16T03:00:00Z'),
  ...{ step, outcome, entries, version: 2, role: outcome === null ? null : 'officer' },
});
const asked = made('ask-back', { questionBack: 'Di mana?' });
const replied = made(null, { reply: 'Di Sampit' });
const passedOn = made('pass-on', { note: 'Mohon dijawab' });
const answered = made('answer', { answer: 'Tiga' });

it('everything written is told in order, with who wrote it and for whose eyes', () => {
  const told = writingsIn(questionSop, [asked, replied, passedOn, answered]);
  expect(told.map(({ from, text, toApplicant }) => [from, text, toApplicant])).toEqual([
    ['office', 'Di mana?', true],
    ['applicant', 'Di Sampit', true],
    ['office', 'Mohon dijawab', false],
    ['office', 'Tiga', true],
  ]);
});

it("what no outcome of the table asks for is nobody's writing", () => {
  expect(writingsIn(questionSop, [made('answer', { stranger: 'x' }), made('unknown', { answer: 'x' })])).toEqual([]);
  expect(writingsIn(questionSop, [replied])).toEqual([]);
});

it('a reply is asked for by the last decision only', () => {
  expect(replyAskedIn(questionSop, [asked])).toMatchObject({ key: 'reply' });
  expect(replyAskedIn(questionSop, [asked, replied, passedOn])).toBeNull();
  expect(replyAskedIn(questionSop, [])).toBeNull();
});

it('a table without long texts takes none', () => {
  expect([takesWritings(questionSop), takesWritings(permitSop)]).toEqual([true, false]);
});
