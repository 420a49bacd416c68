import { caseInTest, documentInTest } from '../../testing/case-in-test';
import { nextUnchecked } from './task-form';

const accepted = documentInTest('b', { verdict: 'accepted' });
const kase = caseInTest({ documents: [documentInTest('a'), accepted, documentInTest('c')] });

describe('the document to look at next', () => {
  it('is the first that nobody has judged', () => {
    expect(nextUnchecked({ case: kase })).toBe('a');
  });

  it('comes after the one just judged, and round to the beginning', () => {
    expect(nextUnchecked({ case: kase }, 'a')).toBe('c');
    expect(nextUnchecked({ case: kase }, 'c')).toBe('a');
  });

  it('is none when all are judged', () => {
    expect(nextUnchecked({ case: caseInTest({ documents: [accepted] }) }, 'b')).toBeUndefined();
  });
});
