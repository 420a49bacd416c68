import { checkSection, clocksOf, getStep, numberedRows } from '@loket/sop';
import { definition } from './definition';

it('has the fifteen rows of the source, and four more whose page is missing, which say so', () => {
  const rows = numberedRows(definition.steps);
  expect(rows.map(({ no }) => Number(no))).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
  expect(rows.filter(({ step }) => step.remark !== undefined).map(({ no }) => no)).toEqual(['16', '17', '18', '19']);
});

it('has every actor of the header, each at a row', () => {
  const acting = definition.steps.map(({ executor }) => executor);
  expect(definition.executors.map(({ key }) => key).filter((key) => !acting.includes(key))).toEqual([]);
  expect(definition.executors.filter(({ key }) => key !== 'system')).toHaveLength(17);
});

it('reads "1 hari", which stands twice, as two clocks that span rows 1 to 6 and 7 to 15', () => {
  expect(clocksOf(definition).map(({ starts, ends, time }) => [starts, ends, time.budget, time.kind])).toEqual([
    ['opening', { row: 'registration', when: 'left' }, 1, 'days'],
    [{ row: 'approval', when: 'entered' }, { row: 'minutes-signature', when: 'left' }, 1, 'days'],
  ]);
  expect(clocksOf(definition).map(({ time }) => time.basis)).toEqual([
    expect.stringContaining('baris 1 sampai 6'),
    expect.stringContaining('baris 7 sampai 15'),
  ]);
});

it("notes the register number and the applicant's WhatsApp number at row 6", () => {
  const entries = getStep(definition, 'registration').outcomes['done']?.entries;
  expect(entries?.map(({ key, kind }) => [key, kind])).toEqual([
    ['registerNumber', 'agenda-number'],
    ['whatsappNumber', 'phone'],
  ]);
});

it('signs the very document that the operator took from SIAK, and the minutes, by the head', () => {
  expect(definition.letters.map(({ key, signed, body }) => [key, signed, body])).toEqual([
    ['civil-document', true, 'civilDocument'],
    ['delivery-minutes', true, undefined],
  ]);
  const entries = getStep(definition, 'data-entry').outcomes['done']?.entries;
  expect(entries?.map(({ key, kind }) => [key, kind])).toEqual([
    ['documentNumber', 'text'],
    ['civilDocument', 'pdf'],
  ]);
  const acts = definition.steps.filter(({ act }) => act !== undefined).map(({ act, letter }) => [act, letter]);
  expect(acts).toEqual([
    ['issue-letter', 'civil-document'],
    ['hand-over', 'civil-document'],
    ['issue-letter', 'delivery-minutes'],
  ]);
});

it('asks for the papers again at row 2, and sends the signed document at row 13', () => {
  const telling = numberedRows(definition.steps).flatMap(({ no, step }) =>
    Object.values(step.outcomes).flatMap(({ tells }) => (tells === undefined ? [] : [[no, tells]])),
  );
  expect(telling).toEqual([
    ['2', { message: 'papers-asked' }],
    ['13', { message: 'document-sent', letter: 'civil-document' }],
  ]);
});

it('counts the files that row 12 sorts by their kecamatan, all twenty of Tanggamus', () => {
  const counting = numberedRows(definition.steps).filter(({ step }) => step.countsBy !== undefined);
  expect(counting.map(({ no, step }) => [no, step.countsBy])).toEqual([['12', 'district']]);
  const field = definition.form.flatMap(({ fields }) => fields).find(({ key }) => key === 'district');
  expect(field?.choices).toHaveLength(20);
});

it('lets an applicant do without WhatsApp', () => {
  const [section] = definition.form;
  if (section === undefined) throw new Error('The definition has a form');
  const { errors, values } = checkSection(section, { email: 'sari@contoh.id', whatsapp: '' }, 'id');
  expect(errors).not.toHaveProperty('whatsapp');
  expect(values).toMatchObject({ email: 'sari@contoh.id', whatsapp: '' });
  expect(checkSection(section, { whatsapp: '12' }, 'id').errors).toHaveProperty('whatsapp');
});

it('takes a kecamatan of Tanggamus alone', () => {
  const [section] = definition.form;
  if (section === undefined) throw new Error('The definition has a form');
  expect(checkSection(section, { district: '62.01.06' }, 'id').errors['district']).toBe('Pilih Kecamatan dari daftar.');
  expect(checkSection(section, { district: '18.06.20' }, 'id').errors).not.toHaveProperty('district');
});
