import { getStep, numberedRows } from '@loket/sop';
import { definition } from './definition';

it('has the thirteen steps, from application to hand-over', () => {
  const keys = numberedRows(definition.steps).map(({ step }) => step.key);
  expect(keys).toHaveLength(13);
  expect([keys[0], keys[12]]).toEqual(['application', 'hand-over']);
});

it('has the register give the number of Buku Induk, which is another book than the agenda', () => {
  const books = ['agenda', 'registration-number'].map((key) => getStep(definition, key).outcomes['done']?.entries?.[0]);
  expect(books.map((entry) => entry?.kind)).toEqual(['agenda-number', 'agenda-number']);
  expect(new Set(books.map((entry) => entry?.key)).size).toBe(2);
});

it('issues the minutes before the certificate, and hands over the certificate', () => {
  const acts = definition.steps.filter(({ act }) => act !== undefined).map(({ act, letter }) => [act, letter]);
  expect(acts).toEqual([
    ['issue-letter', 'field-minutes'],
    ['issue-letter', 'certificate'],
    ['hand-over', 'certificate'],
  ]);
});
