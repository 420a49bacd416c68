import { checkSection, getStep, requirementsOf, snapshotOf } from '@loket/sop';
import { parseSnapshot } from '@loket/sop/parse-snapshot';
import { definition } from './definition';

const fields = definition.form.flatMap((section) => section.fields);

it('asks for development and activities of a half-year, signed by both (Permendagri 57/2017 art. 39)', () => {
  const required = fields.filter((field) => field.required).map(({ key }) => key);
  expect(required).toEqual(
    expect.arrayContaining(['ormas', 'halfYear', 'activities', 'finance', 'chairName', 'secretaryName']),
  );
  expect(definition.documents[0]).toMatchObject({ key: 'report', required: true });
});

it('asks for the proof of a change only where there was one', () => {
  const keys = (values: Record<string, string>) => requirementsOf(definition, values).map(({ key }) => key);
  expect(keys({ boardChanged: 'no', addressChanged: 'no' })).toEqual(['report', 'activity-photos']);
  expect(keys({ boardChanged: 'yes', addressChanged: 'yes' })).toContain('board-decree');
  expect(keys({ addressChanged: 'yes' })).toContain('domicile-letter');
});

it('a half-year that is not over is refused in the form, and so is an organisation that nobody chose', () => {
  const [section] = definition.form;
  if (section === undefined) throw new Error('The definition has a form');
  const { errors } = checkSection(section, { ormas: 'Forum', halfYear: '2026-2' }, 'id', '2026-12-31');
  expect(errors).toEqual({
    ormas: 'Cari dan pilih Organisasi dari daftar.',
    halfYear: 'Semester yang dipilih belum berakhir. Laporan dibuat setelah semester itu berakhir.',
  });
});

it('the report is entered before its letter is numbered, so that the register refuses first', () => {
  expect(getStep(definition, 'provincial-verification').outcomes['approve']?.leadsTo).toBe('entry');
  expect(getStep(definition, 'entry').outcomes['done']?.leadsTo).toBe('issuance');
});

it('has a snapshot small enough for a history', () => {
  const json = JSON.stringify(snapshotOf(definition));
  expect(Buffer.byteLength(json)).toBeLessThanOrEqual(1536);
  expect(parseSnapshot(JSON.parse(json))).toEqual(snapshotOf(definition));
});
