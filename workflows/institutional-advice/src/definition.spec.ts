import { getStep } from '@loket/sop';
import { definition } from './definition';

it('ends with advice that is written down, by the staff or by the head they passed it to', () => {
  for (const key of ['advice', 'further-advice']) {
    const { answer } = getStep(definition, key).outcomes;
    expect(answer).toMatchObject({ leadsTo: 'answered', entries: [{ key: 'advice', kind: 'long-text' }] });
  }
  expect(getStep(definition, 'advice').outcomes['refer']?.leadsTo).toBe('further-advice');
});

it('issues no letter', () => {
  expect(definition.letters).toEqual([]);
  expect(definition.steps.some(({ executor }) => executor === 'system')).toBe(false);
});
