import { getStep } from '@loket/sop';
import { definition } from './definition';

it('lets the head sign, have it reviewed again, or refuse with a reason', () => {
  const { outcomes } = getStep(definition, 'signature');
  expect(Object.values(outcomes).map(({ leadsTo }) => leadsTo)).toEqual(['issuance', 'review', 'refused']);
  expect(outcomes['refuse']).toMatchObject({ reason: 'required', tone: 'grave' });
});

it('sends an incomplete file back to the applicant from the check alone', () => {
  const returning = definition.steps.filter(({ outcomes }) =>
    Object.values(outcomes).some(({ leadsTo }) => leadsTo === 'applicant'),
  );
  expect(returning.map(({ key }) => key)).toEqual(['check']);
});
