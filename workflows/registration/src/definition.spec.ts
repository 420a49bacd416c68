import { checkSection, getStep, requirementsOf, snapshotOf } from '@loket/sop';
import { parseSnapshot } from '@loket/sop/parse-snapshot';
import { definition } from './definition';

const fields = definition.form.flatMap((section) => section.fields);

it('begins as the source does', () => {
  const [first, second, third] = fields;
  expect(definition.form.map(({ title }) => title.id)).toEqual(['Data ORMAS', 'Struktur Organisasi', 'Data Lapangan']);
  expect([first?.label.id, second?.label.id, third?.label.id]).toEqual(['Nama Organisasi', 'Provinsi', 'Kabupaten']);
  expect([first?.placeholder?.id, second?.placeholder?.id]).toEqual(['Masukkan Nama Organisasi', 'Pilih Provinsi']);
});

it('leaves out only what the official form leaves open', () => {
  const optional = ['patrons', 'advisers', 'autonomousUnits', 'businesses', 'flag'];
  const required = [
    'activityField',
    'secretariatAddress',
    'foundedPlace',
    'foundedOn',
    'principle',
    'purpose',
    'founders',
  ];
  for (const key of optional) expect(fields.find((field) => field.key === key)).toMatchObject({ required: false });
  for (const key of required) expect(fields.find((field) => field.key === key)).toMatchObject({ required: true });
});

it('asks for a recommendation or a consent only where it applies', () => {
  const keys = (values: Record<string, string>) => requirementsOf(definition, values).map(({ key }) => key);
  const plain = keys({ activityField: 'sosial', belief: 'no', officialsOnBoard: 'no' });
  expect(plain).toHaveLength(17);
  expect(plain).not.toContain('religious-recommendation');
  expect(keys({ activityField: 'keagamaan' })).toContain('religious-recommendation');
  expect(keys({ belief: 'yes' })).toContain('belief-recommendation');
  expect(keys({ officialsOnBoard: 'yes' })).toContain('officials-consent');
});

it('gives province and ministry their days, and no two verifications to one person', () => {
  const days = ['provincial-verification', 'ministry-verification', 'approval'].map(
    (key) => getStep(definition, key).within,
  );
  expect(days).toMatchObject([
    { budget: 5, provenance: 'local default' },
    { budget: 15, provenance: 'law' },
    { budget: 2, provenance: 'local default' },
  ]);
  expect(getStep(definition, 'approval').fourEyesWith).toEqual(['provincial-verification', 'ministry-verification']);
});

it('has a snapshot small enough for a history', () => {
  const json = JSON.stringify(snapshotOf(definition));
  expect(Buffer.byteLength(json)).toBeLessThanOrEqual(2560);
  expect(parseSnapshot(JSON.parse(json))).toEqual(snapshotOf(definition));
});

it('names no field twice in words, so that every error can be told apart', () => {
  const labels = fields.map(({ label }) => label.id);
  expect(new Set(labels).size).toBe(labels.length);
});

it('finds everything missing that an empty form leaves out', () => {
  for (const section of definition.form) {
    const missing = Object.keys(checkSection(section, {}, 'id').errors);
    expect(missing).toEqual(section.fields.filter(({ required }) => required).map(({ key }) => key));
  }
});
