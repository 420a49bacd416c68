import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Sop } from '@loket/sop';
import { definitions } from '../../workflows/publish/src/definitions';
import { inWords } from './fragments';

const folder = join(__dirname, '../../../shared/sources');
const sources = readdirSync(folder).map((name) => wordsOf(readFileSync(join(folder, name), 'utf8')));

/** Tables that a source prints, by what stands in that source alone. */
const printed: Readonly<Record<string, string>> = {
  'existence-certificate': 'kota pekalongan',
  'ktp-recording': 'kecamatan pangkalan banteng',
  'reference-letter': 'kecamatan pangkalan banteng',
  'heir-letter': 'kecamatan pangkalan banteng',
  'call-centre-request': 'kabupaten tanggamus',
};

/** The sources write "Loker" and "Locket" for the counter, and run two words together once. */
function wordsOf(source: string): string {
  const plain = source.replaceAll(/<[^>]+>/g, ' ').replaceAll('makaberkas', 'maka berkas');
  return ` ${inWords(plain).replaceAll(/\b(loker|locket)\b/g, 'loket')} `;
}

const textsOf = ({ legalBasis, identity, executors, steps, documents }: Sop): readonly string[] => [
  ...legalBasis,
  ...[identity.number, identity.approvedBy.name ?? '', identity.approvedBy.nip ?? ''].filter((text) => text !== ''),
  ...[identity.qualification, identity.related, identity.equipment, identity.warnings, identity.records].flat(),
  ...documents.map(({ label }) => label.id),
  ...steps
    // Rows whose page the source lacks say so in the column Ket.
    .filter(({ unlisted, remark }) => unlisted !== true && !remark?.id.startsWith('Halaman sumber'))
    .flatMap(({ activity, completenessAsWritten = [], output, executor, initials = [] }) => [
      activity.id,
      ...completenessAsWritten,
      ...(output === undefined ? [] : [output.id]),
      ...[executor, ...initials].map((key) => executors.find((each) => each.key === key)?.name.id ?? key),
    ]),
];

it.each(Object.entries(printed))('%s is printed in the words of its source', (service, sign) => {
  const source = sources.find((text) => text.includes(` ${sign} `)) ?? '';
  const sop = definitions.find((each) => each.sop.service === service)?.sop;
  if (sop === undefined) throw new Error(`${service} is not published`);
  const texts = textsOf(sop);
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter((text) => !source.includes(` ${inWords(text)} `))).toEqual([]);
});

it.each([
  ['ktp-recording', { number: '01/SOP/PANGKALAN BANTENG', createdOn: '2021-11-01', revision: 0 }],
  ['heir-letter', { number: '01/SOP/PANGKALAN BANTENG', createdOn: '2021-11-01', revision: 0 }],
  ['call-centre-request', { number: '', related: [], warnings: [], records: [], revision: 0 }],
])('the identity block of %s leaves empty what its source leaves empty', (service, block) => {
  const identity = definitions.find(({ sop }) => sop.service === service)?.sop.identity;
  expect(identity).toMatchObject(block);
  expect(identity).not.toHaveProperty('revisedOn');
  expect(identity).not.toHaveProperty('effectiveOn');
});
