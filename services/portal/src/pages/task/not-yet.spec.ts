import { wordsIn } from '../../language';
import { outcomeInTest, taskInTest } from '../../testing/case-in-test';
import { whyNotYet } from './not-yet';

const words = wordsIn('id');
const outcomes = (approve: boolean, back: boolean, refuse = true) => [
  outcomeInTest('approve', { possible: approve }),
  outcomeInTest('return', { possible: back, reason: 'per-document', tone: 'neutral' }),
  outcomeInTest('refuse', { possible: refuse, reason: 'required', tone: 'grave' }),
];

describe('why an outcome cannot be chosen', () => {
  it('is not said where every one can', () => {
    expect(whyNotYet(taskInTest({ outcomes: outcomes(true, true) }), words)).toEqual([]);
  });

  it('names the documents to be checked, and that nothing is rejected', () => {
    const task = taskInTest({ outcomes: outcomes(false, false), missingVerdicts: 17 });
    expect(whyNotYet(task, words)).toEqual([
      'Belum dapat disetujui: 17 dokumen belum diperiksa.',
      'Untuk mengembalikan berkas, tolak dahulu sekurangnya satu dokumen.',
    ]);
  });

  it('does not speak of four eyes to somebody who may decide', () => {
    const task = taskInTest({ outcomes: outcomes(true, false), fourEyesHint: true });
    expect(whyNotYet(task, words)).toEqual([words.officer.nothingRejected]);
  });

  it('speaks of four eyes alone to somebody who may not decide at all', () => {
    const task = taskInTest({ outcomes: outcomes(false, false, false), fourEyesHint: true, missingVerdicts: 2 });
    expect(whyNotYet(task, words)).toEqual([words.officer.fourEyesHint]);
  });
});
