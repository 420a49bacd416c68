import { requirementsOf } from '@loket/sop';
import { definition as registration } from '@loket/registration';
import { definition } from './definition';

const plain = { activityField: 'sosial', belief: 'no', officialsOnBoard: 'no' };

it('goes by the rows and papers of a registration', () => {
  expect(definition.steps.map(({ key }) => key)).toEqual(registration.steps.map(({ key }) => key));
  const papers = requirementsOf(definition, plain).map(({ key }) => key);
  expect(papers).toEqual(['old-certificate', ...requirementsOf(registration, plain).map(({ key }) => key)]);
});

it('asks for the papers of religious organisations as a registration does', () => {
  const papers = requirementsOf(definition, { ...plain, activityField: 'keagamaan' }).map(({ key }) => key);
  expect(papers).toContain('religious-recommendation');
});
