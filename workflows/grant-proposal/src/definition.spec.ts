import { checkSection } from '@loket/sop';
import { definition } from './definition';

const legalEntity = (value: string): string | undefined => {
  const [section] = definition.form;
  if (section === undefined) throw new Error('The definition has a form');
  return checkSection(section, { legalEntity: value }, 'id').errors['legalEntity'];
};

it('takes proposals of legal entities only, and cites the law where it refuses', () => {
  expect(legalEntity('no')).toContain('UU 23/2014 Pasal 298 ayat (5)');
  expect(legalEntity('yes')).toBeUndefined();
  expect(legalEntity('')).toBe('Berbadan Hukum Indonesia belum dipilih.');
});

it('says that its times are of the office', () => {
  const times = [definition.promise, ...definition.steps.map(({ within }) => within)].filter(Boolean);
  expect(new Set(times.map((time) => time?.provenance))).toEqual(new Set(['local default']));
});
