import type { Outcome } from '@loket/sop';
import { id as words } from '../../language/id';
import { outcomeInTest, taskInTest } from '../../testing/case-in-test';
import { offerInTest } from '../../testing/offer-in-test';
import { reasonWords } from './reason-words';
import type { TaskPage } from './task-form';

const { sop: table } = offerInTest();
const to = (leadsTo: string): Outcome => ({ label: { id: 'Kembalikan', en: 'Return' }, leadsTo, reason: 'required' });

/** Row a with these outcomes that ask for a reason. */
function hintWith(outcomes: Readonly<Record<string, Outcome>>, filedBy: 'counter' | 'registrant' = 'counter'): string {
  const steps = table.steps.map((step) => (step.key === 'a' ? { ...step, outcomes } : step));
  const sop = { ...table, filedBy, steps };
  const asking = Object.keys(outcomes).map((key) => outcomeInTest(key, { reason: 'required' }));
  const atCounter: TaskPage['atCounter'] = filedBy === 'counter' ? { sop, watch: undefined, letters: [] } : undefined;
  return reasonWords({ task: taskInTest({ step: 'a', outcomes: asking }), sop, atCounter }, words).hint;
}

describe('the field of the reason says who reads it', () => {
  it('the next officer, where the file stays inside the office', () => {
    expect(hintWith({ back: to('b') })).toContain('Dibaca petugas yang menerimanya');
  });

  it('the applicant, where one outcome sends the file back or ends it', () => {
    expect(hintWith({ back: to('b'), refuse: to('refused') }, 'registrant')).toContain('Dikirim ke pemohon');
    expect(hintWith({ back: to('applicant') }, 'registrant')).toContain('Dikirim ke pemohon');
  });

  it('somebody at the counter who tells the applicant, where the file was taken in there', () => {
    expect(hintWith({ back: to('applicant') })).toContain('Tampak di loket');
  });
});
