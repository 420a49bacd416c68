import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf } from '../letters/letter-content';
import { factsInTest } from '../testing/letter-in-test';
import { agencyInTest } from '../testing/neighbours-in-test';
import { textOfPdf } from '../testing/text-of-pdf';
import { LetterPrinter } from './letter-printer';
import { Typesetter } from './typesetter';

const workflows = join(__dirname, '../../../../workflows');
const printer = new LetterPrinter(new Typesetter());

/** The words of a letter filled with these facts; choices come by their labels, as the form shows them. */
async function printed(template: string, fields: Record<string, string>): Promise<string> {
  const content = contentOf({ ...factsInTest('t'), fields }, agencyInTest, {
    ...{ number: '470/001/Kec-PB/2026', code: 'ABCD2345EFGH6789', datedOn: '2026-11-21' },
    verificationUrl: 'http://loket.localhost/periksa/ABCD2345EFGH6789',
  });
  return textOfPdf(await printer.print(readFileSync(join(workflows, template), 'utf8'), content));
}

describe('a letter is headed by its kind in full', () => {
  it.each([
    ['Surat Pengantar SKCK', 'SURAT PENGANTAR PERMOHONAN SKCK'],
    ['Surat Pindah (Mutasi Data)', 'SURAT PENGANTAR PINDAH (MUTASI DATA)'],
    ['Surat Pengantar Penerbitan Akte Kelahiran', 'SURAT PENGANTAR PENERBITAN AKTA KELAHIRAN'],
    ['Surat Pengantar Penerbitan Akte Kematian', 'SURAT PENGANTAR PENERBITAN AKTA KEMATIAN'],
    ['SKTM', 'SURAT KETERANGAN TIDAK MAMPU (SKTM)'],
    ['Surat Pengantar Penerbitan KK', 'SURAT PENGANTAR PENERBITAN KARTU KELUARGA'],
    ['Surat Pengantar Penerbitan KTP', 'SURAT PENGANTAR PENERBITAN KTP'],
  ])('%s', async (kind, heading) => {
    const text = await printed('reference-letter/letters/reference.typ', { kind, name: 'Wati' });
    expect(text).toContain(`${heading} Nomor: 470/001/Kec-PB/2026`);
  });

  it.each([
    ['SURAT KETERANGAN AHLI WARIS', { deceasedName: 'Darto', deceasedOn: '2025-03-03', heirs: 'Yuni\nTono' }],
    ['REKOMENDASI IZIN KERAMAIAN', { eventName: 'Pentas', eventDate: '2026-12-01', eventPlace: 'Lapangan' }],
  ])('%s', async (heading, fields) => {
    const text = await printed('heir-letter/letters/letter.typ', { name: 'Yuni', ...fields });
    expect(text).toContain(`${heading} Nomor: 470/001/Kec-PB/2026`);
  });
});
