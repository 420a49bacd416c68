import type { EntryList, EntryRow, EntryState } from '@loket/contracts';
import type { JSX } from 'preact';
import { v7 as newId } from 'uuid';
import { FoldingTable } from '../../components/folding-table';
import { Chip, type Tone } from '../../components/notice';
import { plainDate } from '../../forms/moments';
import { useVisit } from '../../visit/visit-context';
import { correctionPath, recordPath } from '../data-entry/entry-paths';

const tones: Readonly<Record<EntryState, Tone>> = {
  'in-review': 'hold',
  returned: 'warn',
  entered: 'ok',
  refused: 'late',
};

/** The entries of an office; those that the reader may decide on can be chosen. */
export function EntryRows({ list }: { list: EntryList }): JSX.Element {
  const { words, locale } = useVisit();
  const { masterdata } = words;
  const nameOf = (id: string | null): string => list.enumerators.find((each) => each.id === id)?.name ?? '—';
  if (list.rows.length === 0) return <p>{masterdata.none}</p>;
  return (
    <FoldingTable
      caption={masterdata.title(list.agency.name)}
      columns={[
        ...[masterdata.number, masterdata.name, masterdata.state, masterdata.enumerator, masterdata.enteredOn],
        masterdata.acts,
      ]}
      rows={list.rows.map((row) => [
        row.task === null ? row.number : <Choice row={row} task={row.task} />,
        row.organisationName,
        <Chip tone={tones[row.state]}>{masterdata.states[row.state]}</Chip>,
        nameOf(row.enumeratorId),
        plainDate(row.submittedAt, locale),
        <Act row={row} />,
      ])}
    />
  );
}

/** The decision's id comes with the page, so that a second click is the same decision. */
function Choice({ row, task }: { row: EntryRow; task: NonNullable<EntryRow['task']> }): JSX.Element {
  return (
    <label class="pick">
      <input type="checkbox" name="data" value={`${task.id}.${task.visit}.${newId()}`} />
      {row.number}
      <span class="unseen"> {row.organisationName}</span>
    </label>
  );
}

function Act({ row }: { row: EntryRow }): JSX.Element | null {
  const { masterdata } = useVisit().words;
  const [href, text] = actOf(row, masterdata);
  if (href === undefined) return null;
  return (
    <a href={href}>
      {text}
      <span class="unseen"> {row.organisationName}</span>
    </a>
  );
}

interface ActWords {
  readonly review: string;
  readonly correct: string;
  readonly open: string;
  readonly record: string;
}

function actOf(
  { task, own, state, caseId }: EntryRow,
  words: ActWords,
): readonly [href: string | undefined, text: string] {
  if (task !== null) return [`/tugas/${task.id}`, words.review];
  if (own && state === 'returned') return [correctionPath(caseId), words.correct];
  if (state === 'entered') return [recordPath(caseId), words.record];
  return [own ? `/permohonan/${caseId}` : undefined, words.open];
}
