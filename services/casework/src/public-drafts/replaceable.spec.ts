import { shownOnPaper } from '@loket/sop';
import { replaceable } from './replaceable';

const asked = [shownOnPaper('card', 'KTP', 'Card'), shownOnPaper('form', 'Formulir', 'Form')];
const state = (requirement: string, verdict: 'accepted' | 'rejected' | null) => ({ requirement, verdict });
const keys = (...states: ReturnType<typeof state>[]) => replaceable(asked, states).map(({ key }) => key);

it('is what was rejected', () => {
  expect(keys(state('card', 'rejected'), state('form', 'accepted'))).toEqual(['card']);
});

it('is everything where the office rejected nothing by name', () => {
  expect(keys(state('card', 'accepted'), state('form', null))).toEqual(['card', 'form']);
});
