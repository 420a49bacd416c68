import type { EditionSentence } from '@loket/contracts';
import { type Sop, type SystemAct, faultsOf, rowNumber, workflowTypes } from '@loket/sop';
import { said, sentenceOf } from './drafted-edition';

/** What else the product knows of a service's key. */
export interface KnownService {
  /** Its workflow is code: what `runsOn` says where it is not `table`. */
  readonly runsOnCode: boolean;
  /** Another office has published a table of its own by this key. */
  readonly publishedElsewhere: boolean;
}

/** Everything that forbids a table published as data, beside its place among the office's editions. */
export const faultsOfTable = (sop: Sop, known: KnownService): readonly EditionSentence[] => [
  ...faultsOfKey(sop, known),
  ...faultsOf(sop).map(sentenceOf),
  ...faultsOfActs(sop),
  ...faultsOfFiling(sop),
];

function* faultsOfKey({ service, runsOn }: Sop, known: KnownService): Generator<EditionSentence> {
  if (runsOn !== 'table')
    yield said(
      `Tabel yang diterbitkan sebagai data dijalankan dari tabelnya sendiri: "runsOn" harus "table", bukan "${runsOn}".`,
      `A table published as data runs from the table: "runsOn" has to be "table", not "${runsOn}".`,
    );
  // A workflow goes by its service's key, so the key of one that is code would start that code.
  if (known.runsOnCode || workflowTypes.some((type) => type === service))
    yield said(
      `Kunci layanan "${service}" dipakai layanan yang berjalan dengan kodenya sendiri.`,
      `The key "${service}" is that of a service which runs by code of its own.`,
    );
  if (known.publishedElsewhere)
    yield said(
      `Kunci layanan "${service}" sudah dipakai tabel kantor lain.`,
      `The key "${service}" is taken by another office's table.`,
    );
}

/** These acts need what only the forms of hand-written services ask for. */
const codeOnly: readonly SystemAct[] = [
  'register-organisation',
  'enter-organisation',
  'register-report',
  'open-account',
  'change-account',
];

function* faultsOfActs({ steps }: Sop): Generator<EditionSentence> {
  for (const { key, title, act } of steps) {
    if (act === undefined || !codeOnly.includes(act)) continue;
    const no = rowNumber(steps, key);
    yield {
      row: key,
      text: {
        id: `Baris ${no} (${title.id}): "${act}" hanya dapat dilakukan layanan yang berjalan dengan kodenya sendiri.`,
        en: `Row ${no} (${title.en}): only services that run by code can do "${act}".`,
      },
    };
  }
}

function* faultsOfFiling({ filedBy, form }: Sop): Generator<EditionSentence> {
  if (filedBy !== 'counter' && form.length === 0)
    yield said('Formulir permohonan tidak mempunyai bagian.', 'The application form has no section.');
}
