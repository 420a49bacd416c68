import type { Outcome, Sop, Step } from '@loket/sop';
import { bigSop } from '../testing/big-sop';
import { flowOf } from './flow-of';

const text = (word: string) => ({ id: word, en: `${word} in English` });
const to = (leadsTo: string, tone?: Outcome['tone']): Outcome => ({
  label: text(leadsTo),
  leadsTo,
  ...(tone && { tone }),
});

const row = (key: string, executor: string, outcomes: Record<string, Outcome>, more: Partial<Step> = {}): Step => ({
  ...{ key, executor, outcomes, activity: text(key), title: text(key), office: 'case-office', completeness: [] },
  ...more,
});

const table = (...steps: readonly Step[]): Sop => ({
  ...bigSop,
  steps,
  executors: ['clerk', 'idle', 'head'].map((key) => ({ key, name: text(key) })),
});

const flow = (...steps: readonly Step[]) => flowOf(table(...steps), 'id');
const links = (...steps: readonly Step[]) => flow(...steps).links.map(({ from, to: end }) => `${from} → ${end}`);

describe('the chart of a table', () => {
  it('has a column for those who act in a printed row, in the order of the table', () => {
    const { columns } = flow(row('sign', 'head', { ok: to('check') }), row('check', 'clerk', { ok: to('done') }));
    expect(columns.map(({ key }) => key)).toEqual(['clerk', 'head']);
  });

  it('adds a column for the applicant where a file goes back to one', () => {
    const { columns } = flow(row('check', 'clerk', { ok: to('done'), back: to('applicant') }));
    expect(columns.map(({ key, name }) => `${key} ${name.id}`)).toEqual(['applicant Pemohon', 'clerk clerk']);
  });

  it('passes over rows that are not printed', () => {
    const drawn = links(
      row('check', 'clerk', { ok: to('book') }),
      row('book', 'head', { back: to('applicant'), ok: to('sign') }, { unlisted: true }),
      row('sign', 'clerk', { ok: to('file') }),
      row('file', 'clerk', { ok: to('done') }, { unlisted: true }),
    );
    expect(drawn).toEqual(['check:start → check:main', 'check:main → sign:main', 'sign:main → sign:end:done']);
  });

  it('begins at the first printed row that a case comes to', () => {
    const drawn = links(
      row('open', 'clerk', { ok: to('sign') }, { unlisted: true }),
      row('check', 'clerk', { ok: to('done') }),
      row('sign', 'head', { ok: to('check') }),
    );
    expect(drawn).toContain('sign:start → sign:main');
  });

  it('is entered at the first initial, also by a corrected file', () => {
    const drawn = links(
      row('sign', 'head', { ok: to('done'), back: to('applicant') }, { initials: ['clerk', 'idle'] }),
    );
    expect(drawn).toEqual([
      'sign:start → sign:initial:0',
      'sign:correction → sign:initial:0',
      'sign:initial:0 → sign:initial:1',
      'sign:initial:1 → sign:main',
      'sign:main → sign:end:done',
      'sign:main → sign:correction',
    ]);
  });

  it('has a diamond where there is a choice, and a box where there is none', () => {
    const { rows } = flow(
      row('check', 'clerk', { ok: to('sign'), no: to('refused') }),
      row('sign', 'head', { ok: to('done') }),
    );
    expect(rows.map(({ line }) => line.map(({ kind }) => kind))).toEqual([['diamond'], ['box']]);
  });

  it('says Ya and Tidak of one good outcome and one other, and else what the outcome is called', () => {
    const labels = (...outcomes: readonly Outcome[]) =>
      flow(
        row('check', 'clerk', Object.fromEntries(outcomes.map((outcome) => [outcome.leadsTo, outcome]))),
      ).links.flatMap(({ label }) => (label ? [`${label.full}/${label.brief}`] : []));
    expect(labels(to('done', 'positive'), to('refused'))).toEqual(['Ya/Ya', 'Tidak/Tidak']);
    expect(labels(to('done'), to('refused'))).toEqual(['done/Tidak', 'refused/Tidak']);
    expect(labels(to('done', 'positive'), to('applicant'), to('refused'))).toEqual([
      'done/Ya',
      'applicant/Tidak',
      'refused/Tidak',
    ]);
  });
});
