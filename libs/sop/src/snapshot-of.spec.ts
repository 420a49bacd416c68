import { findStep, firstStep, getStep } from './find-step';
import { hashOf } from './hash-of';
import { parseSnapshot } from './parse-snapshot';
import { snapshotOf } from './snapshot-of';
import { smallSop, withRow } from './testing/small-sop';

it('holds keys, executors and outcomes, and neither texts nor times', () => {
  const sop = withRow('sign', {
    within: { kind: 'days', budget: 2, provenance: 'law', basis: 'UU' },
    initials: ['officer'],
    fourEyesWith: ['check'],
  });
  const sign = {
    key: 'sign',
    executor: 'officer',
    office: 'case-office',
    initials: ['officer'],
    fourEyesWith: ['check'],
    outcomes: { approve: { leadsTo: 'issued' }, return: { leadsTo: 'check' } },
  };
  const snapshot = snapshotOf(sop);
  expect(getStep(snapshot, 'sign')).toEqual(sign);
  expect(snapshot).toMatchObject({ service: 'small-service', code: 'SML', endings: ['issued', 'refused'] });
  expect(JSON.stringify(snapshot)).not.toContain('Layanan');
});

it('comes back from its JSON as it was', () => {
  const snapshot = snapshotOf(withRow('sign', { act: 'issue-letter', letter: 'letter' }));
  expect(getStep(snapshot, 'sign')).toMatchObject({ act: 'issue-letter', letter: 'letter' });
  expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
});

it('keeps that a case has an outcome once', () => {
  const ask = { label: { id: 'Tanya', en: 'Ask' }, leadsTo: 'applicant', once: true } as const;
  const snapshot = snapshotOf(withRow('sign', { outcomes: { ...smallSop.steps[1]?.outcomes, ask } }));
  expect(getStep(snapshot, 'sign').outcomes['ask']).toEqual({ leadsTo: 'applicant', once: true });
  expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
});

it('is refused when it is none', () => {
  expect(() => parseSnapshot({})).toThrow();
  expect(() => parseSnapshot({ ...snapshotOf(smallSop), steps: [] })).toThrow();
  expect(() => parseSnapshot({ ...snapshotOf(smallSop), runsOn: 'anything' })).toThrow();
});

it('names the step it does not have', () => {
  expect(findStep(smallSop, 'archive')).toBeUndefined();
  expect(() => getStep(smallSop, 'archive')).toThrow('small-service has no step "archive"');
});

it('has a hash that does not depend on the order in which keys were written', () => {
  const { service, ...rest } = smallSop;
  expect(hashOf({ ...rest, service })).toBe(hashOf(smallSop));
  expect(hashOf(smallSop)).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf({ ...smallSop, code: 'XXX' })).not.toBe(hashOf(smallSop));
});

it('leaves out what the applicant does by filing, and begins after it', () => {
  const coming = { ...getStep(smallSop, 'sign'), key: 'coming', executor: 'applicant' };
  const snapshot = snapshotOf({ ...smallSop, steps: [coming, ...smallSop.steps] });
  expect(snapshot).toEqual(snapshotOf(smallSop));
  expect(firstStep({ ...smallSop, steps: [coming, ...smallSop.steps] }).key).toBe('check');
});

it('says where time leaves a row and where the application can be withdrawn, and how long neither', () => {
  const late = { label: { id: 'Waktu habis', en: 'Time over' }, leadsTo: 'refused' };
  const sop = {
    ...withRow('check', {
      ...{ within: { kind: 'days', budget: 1, provenance: 'law' }, lapse: 'late' },
      returnLimit: { time: { kind: 'days', budget: 2, provenance: 'law' }, outcome: 'late' },
      outcomes: { ...smallSop.steps[0]?.outcomes, late },
    }),
    withdrawal: { rows: ['check'], ending: 'refused' },
  };
  const snapshot = snapshotOf(sop);
  expect(getStep(snapshot, 'check').byTime).toEqual(['late']);
  expect(snapshot.withdrawal).toEqual({ rows: ['check'], ending: 'refused' });
  expect(JSON.stringify(snapshot)).not.toContain('budget');
  expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
});
