import type { Executor, Outcome, Sop, Step } from '@loket/sop';
import fc from 'fast-check';
import { bigSop } from './big-sop';

const word = fc.constantFrom(
  ...['berkas', 'memeriksa', 'kelengkapan', 'menandatangani', 'dan', 'pertanggungjawaban', 'di', 'register', 'surat'],
);
const text = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((words) => ({ id: words.join(' '), en: words.join(' ') }));

interface RowDraft {
  readonly executor: number;
  readonly initials: readonly number[];
  readonly activity: { readonly id: string; readonly en: string };
  readonly written: readonly string[];
  readonly returns: boolean;
  readonly refuses: boolean;
  readonly back: number | undefined;
  readonly skip: number | undefined;
  readonly unlisted: boolean;
}

const rowDraft: fc.Arbitrary<RowDraft> = fc.record({
  executor: fc.nat(16),
  initials: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.array(fc.nat(16), { maxLength: 3 })),
  activity: text(9),
  written: fc.array(
    text(4).map(({ id }) => id),
    { maxLength: 4 },
  ),
  returns: fc.boolean(),
  refuses: fc.boolean(),
  back: fc.option(fc.nat(24), { nil: undefined, freq: 4 }),
  skip: fc.option(fc.nat(24), { nil: undefined, freq: 6 }),
  unlisted: fc.nat(7).map((chance) => chance === 0),
});

/** Any valid table of 3 to 25 rows and 2 to 17 executors, with returns, refusals, initials and rows left out. */
export const anySop: fc.Arbitrary<Sop> = fc
  .record({
    count: fc.integer({ min: 2, max: 17 }),
    withApplicant: fc.boolean(),
    rows: fc.array(rowDraft, { minLength: 3, maxLength: 25 }),
  })
  .map(({ count, withApplicant, rows }): Sop => {
    const executors = bigSop.executors
      .slice(0, count)
      .map((executor, index): Executor => (index === 0 && !withApplicant ? { ...executor, key: 'e0' } : executor));
    return { ...bigSop, executors, clocks: [], steps: rows.map((row, index) => stepOf(row, index, rows, executors)) };
  });

function stepOf(row: RowDraft, index: number, rows: readonly RowDraft[], executors: readonly Executor[]): Step {
  const officers = executors.map(({ key }) => key).filter((key) => key !== 'applicant');
  const officer = (place: number): string => officers[place % officers.length] ?? '';
  const isLast = index === rows.length - 1;
  // An applicant's row stands at the head and leads on; a row that is passed over stands between printed ones.
  const isApplicants = index === 0 && officers.length < executors.length && row.executor % 2 === 0;
  const unlisted = row.unlisted && index > 0 && !isLast;
  const executor = isApplicants ? 'applicant' : officer(row.executor);
  const initials = [...new Set(row.initials.map(officer))].filter((each) => each !== executor && !isApplicants);
  const outcomes = outcomesOf(row, index, rows.length);
  return {
    ...{ key: `r${index}`, title: row.activity, activity: row.activity, office: 'case-office', completeness: [] },
    executor,
    ...(initials.length > 0 && { initials }),
    ...(row.written.length > 0 && { completenessAsWritten: row.written }),
    ...(unlisted && { unlisted }),
    outcomes: isApplicants && outcomes['approve'] ? { approve: outcomes['approve'] } : outcomes,
  };
}

function outcomesOf({ returns, refuses, back, skip }: RowDraft, index: number, count: number): Record<string, Outcome> {
  const label = (words: string) => ({ id: words, en: words });
  const ahead = count - 1 - index;
  return {
    approve: { label: label('Setujui'), leadsTo: ahead === 0 ? 'done' : `r${index + 1}`, tone: 'positive' },
    ...(returns && { return: { label: label('Kembalikan ke pemohon'), leadsTo: 'applicant' } }),
    ...(refuses && { refuse: { label: label('Tolak'), leadsTo: 'refused' } }),
    ...(back !== undefined && {
      back: { label: label('Periksa ulang'), leadsTo: `r${index === 0 ? 0 : 1 + (back % index)}` },
    }),
    ...(skip !== undefined &&
      ahead > 1 && { skip: { label: label('Langsung'), leadsTo: `r${index + 1 + (skip % ahead)}` } }),
  };
}
