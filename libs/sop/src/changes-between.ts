import { numberedRows } from './row-numbers';
import type { Sop } from './sop';
import type { StandardTime } from './standard-time';
import type { Step } from './step';
import type { Text } from './text';
import { timeText } from './time-text';

/** What one edition of a table has otherwise than another: the row where it is one's, and a sentence. */
export interface SopChange {
  readonly row: string | null;
  readonly text: Text;
}

/** Everything that the later table does otherwise, the table's own first, then row by row; empty where nothing is. */
export const changesBetween = (before: Sop, after: Sop): readonly SopChange[] => [
  ...ofTable(before, after),
  ...after.steps.flatMap((step) => [
    ...ofRow(
      before.steps.find(({ key }) => key === step.key),
      step,
      { before, after },
    ),
  ]),
  ...before.steps
    .filter(({ key }) => !after.steps.some((step) => step.key === key))
    .map((gone) => change(before, gone, 'baris ini tidak ada lagi', 'this row is no more')),
];

function* ofTable(before: Sop, after: Sop): Generator<SopChange> {
  const added = after.executors.filter(({ key }) => !before.executors.some((executor) => executor.key === key));
  for (const { name } of added)
    yield { row: null, text: { id: `Pelaksana baru: ${name.id}.`, en: `New executor: ${name.en}.` } };
  for (const [title, one, other] of [
    [{ id: 'Seluruh layanan', en: 'The whole service' }, before.promise, after.promise],
    [{ id: 'Jumlah waktu', en: 'Total time' }, before.statedTotal, after.statedTotal],
  ] as const) {
    const moved = movedTime(one, other);
    if (moved) yield { row: null, text: { id: `${title.id}: ${moved.id}.`, en: `${title.en}: ${moved.en}.` } };
  }
  if (canonical(before.withdrawal) !== canonical(after.withdrawal))
    yield { row: null, text: { id: 'Penarikan kembali berubah.', en: 'Another withdrawal.' } };
  if (canonical(before.sla) !== canonical(after.sla))
    yield { row: null, text: { id: 'Ambang peringatan dan eskalasi berubah.', en: 'Other thresholds.' } };
}

interface Tables {
  readonly before: Sop;
  readonly after: Sop;
}

function* ofRow(old: Step | undefined, step: Step, { before, after }: Tables): Generator<SopChange> {
  if (old === undefined) {
    yield change(after, step, 'baris baru', 'a new row');
    return;
  }
  const time = movedTime(old.within, step.within);
  if (time) yield change(after, step, time.id, time.en);
  const limit = movedTime(old.returnLimit?.time, step.returnLimit?.time);
  if (limit) yield change(after, step, `batas waktu pemohon ${limit.id}`, `the applicant's time ${limit.en}`);
  const [from, to] = [executorName(before, old.executor), executorName(after, step.executor)];
  if (old.executor !== step.executor)
    yield change(after, step, `pelaksana ${from.id} menjadi ${to.id}`, `executor ${from.en} becomes ${to.en}`);
  const initials = movedList(namesOf(before, old.initials), namesOf(after, step.initials));
  if (initials) yield change(after, step, `paraf ${initials.id}`, `initials ${initials.en}`);
  const papers = movedList(papersOf(before, old), papersOf(after, step));
  if (papers) yield change(after, step, `kelengkapan ${papers.id}`, `completeness ${papers.en}`);
  if (canonical(pathsOf(old)) !== canonical(pathsOf(step)))
    yield change(after, step, 'hasil dan jalannya berubah', 'other outcomes');
}

const change = ({ steps }: Sop, step: Step, id: string, en: string): SopChange => {
  const no = numberedRows(steps).find(({ step: { key } }) => key === step.key)?.no ?? '–';
  return {
    row: step.key,
    text: { id: `Baris ${no} (${step.title.id}): ${id}.`, en: `Row ${no} (${step.title.en}): ${en}.` },
  };
};

const none: Text = { id: 'tanpa waktu', en: 'no time' };

function movedTime(one: StandardTime | undefined, other: StandardTime | undefined): Text | undefined {
  const [from, to] = [one === undefined ? none : timeText(one), other === undefined ? none : timeText(other)];
  return from.id === to.id ? undefined : { id: `${from.id} menjadi ${to.id}`, en: `${from.en} becomes ${to.en}` };
}

const executorName = ({ executors }: Sop, wanted: string): Text =>
  executors.find(({ key }) => key === wanted)?.name ?? { id: wanted, en: wanted };

const namesOf = (sop: Sop, keys: readonly string[] = []): readonly Text[] => keys.map((key) => executorName(sop, key));

const papersOf = ({ documents }: Sop, { completeness }: Step): readonly Text[] =>
  completeness.map((wanted) => documents.find(({ key }) => key === wanted)?.label ?? { id: wanted, en: wanted });

function movedList(before: readonly Text[], after: readonly Text[]): Text | undefined {
  const listed = (texts: readonly Text[], locale: 'id' | 'en') =>
    texts.length === 0 ? '–' : texts.map((text) => text[locale]).join(', ');
  if (listed(before, 'id') === listed(after, 'id')) return undefined;
  return {
    id: `${listed(before, 'id')} menjadi ${listed(after, 'id')}`,
    en: `${listed(before, 'en')} becomes ${listed(after, 'en')}`,
  };
}

const pathsOf = ({ outcomes, lapse, returnLimit }: Step): unknown => [
  ...Object.entries(outcomes).map(([name, { leadsTo, label }]) => [name, leadsTo, label.id]),
  ['', lapse ?? '', returnLimit?.outcome ?? ''],
];

const canonical = (content: unknown): string =>
  JSON.stringify(Array.isArray(content) ? content.toSorted() : Object.entries(content ?? {}).toSorted());
