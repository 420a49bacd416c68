import { caseInTest, documentInTest, taskInTest } from '../../testing/case-in-test';
import { offerInTest } from '../../testing/offer-in-test';
import { nextUnchecked, placeInTable } from './task-form';

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

describe('the place of a row', () => {
  const place = (step: string) => placeInTable({ task: taskInTest({ step, row: 4, rows: 9 }), sop: offerInTest().sop });

  it('is that among the printed rows; those of the product itself are not counted', () => {
    expect(place('c')).toEqual({ row: 3, rows: 3 });
  });

  it('is what the case says where the table on offer has no such row any more', () => {
    expect(place('gone')).toMatchObject({ row: 4, rows: 9 });
  });
});
