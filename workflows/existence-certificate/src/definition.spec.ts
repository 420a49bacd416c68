import { checkSection, clocksOf, getStep, numberedRows } from '@loket/sop';
import { definition } from './definition';

it('has the steps a to g of the standard, and ends with h', () => {
  expect(numberedRows(definition.steps).map(({ no }) => no)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  expect(definition.endings.map(({ label }) => label.id)).toEqual(['Selesai']);
});

it('reads the two times of the source as two clocks that start when the file is accepted', () => {
  const spanning = clocksOf(definition).filter(({ key }) => !definition.steps.some((step) => step.key === key));
  expect(spanning.map(({ time, starts }) => [time.budget, time.kind, starts])).toEqual([
    [3, 'days', { row: 'field-verification', when: 'entered' }],
    [5, 'days', { row: 'field-verification', when: 'entered' }],
  ]);
});

it('sends an unready file back inside the office, so that no clock stops', () => {
  const { outcomes } = getStep(definition, 'signature');
  expect(outcomes['return']?.leadsTo).toBe('field-verification');
  expect(definition.clocks?.map(({ ends }) => ends)).toEqual([
    { row: 'issuance', when: 'entered' },
    { row: 'hand-over', when: 'left' },
  ]);
});

it('finds everything missing that an empty form leaves out', () => {
  for (const section of definition.form) {
    const missing = Object.keys(checkSection(section, {}, 'id').errors);
    expect(missing).toEqual(section.fields.filter(({ required }) => required).map(({ key }) => key));
  }
});

it('prints cost, product and the remaining components of the standard as the office wrote them', () => {
  expect([definition.cost.id, definition.product.id]).toEqual(['Gratis', 'Pelayanan SKT']);
  expect(definition.standard).toMatchObject({
    complaints: [expect.stringContaining('(0285) 433 581'), expect.stringContaining('Pejabat Pengelola pengaduan')],
    facilities: ['Tempat Pelayanan', 'Komputer', 'Ruang Tunggu'],
    supervision: expect.stringMatching(/^Kepala Seksi Ketahanan Ekonomi/),
    executors: '2 (dua) Orang',
    guarantee: ['Layanan diberikan dengan sebaik-baiknya'],
    safety: ['Lingkungan aman', 'Kondisi ruangan nyaman'],
    evaluation: 'Dilaksanakan setiap enam bulan sekali oleh pimpinan',
  });
});
