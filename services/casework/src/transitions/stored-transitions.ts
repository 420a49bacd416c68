import type { Departure, Position, RecordedTransition, TransitionWords } from '@loket/case-flow';
import { findRow, rows } from '@loket/database';
import type { SopSnapshot } from '@loket/sop/snapshot';

interface TransitionRow {
  readonly version: number;
  readonly cause_id: string;
  readonly position: Position;
  readonly departure: Departure | null;
  readonly due_at: Date | null;
  readonly wake_at: Date | null;
  readonly sla: string;
  readonly words: TransitionWords;
  readonly table_snapshot: SopSnapshot | null;
  readonly waking: string | null;
  readonly lapse: NonNullable<RecordedTransition['lapse']> | null;
}

const recorded = (row: TransitionRow): RecordedTransition => ({
  version: row.version,
  causeId: row.cause_id,
  position: row.position,
  ...(row.departure === null ? {} : { left: row.departure }),
  dueAt: row.due_at?.toISOString() ?? null,
  wakeAt: row.wake_at?.toISOString() ?? null,
  sla: row.sla,
  words: row.words,
  ...(row.waking === null ? {} : { waking: row.waking }),
  ...(row.lapse === null ? {} : { lapse: row.lapse }),
  ...(row.table_snapshot === null ? {} : { table: row.table_snapshot }),
});

export async function findTransition(caseId: string, causeId: string): Promise<RecordedTransition | undefined> {
  const row = await findRow<TransitionRow>(`SELECT * FROM transition WHERE case_id = $1 AND cause_id = $2`, [
    caseId,
    causeId,
  ]);
  return row === undefined ? undefined : recorded(row);
}

/** The transitions after a version, in order. */
export async function transitionsSince(caseId: string, version: number): Promise<RecordedTransition[]> {
  return (
    await rows<TransitionRow>(`SELECT * FROM transition WHERE case_id = $1 AND version > $2 ORDER BY version`, [
      caseId,
      version,
    ])
  ).map(recorded);
}

export async function storeTransition(caseId: string, transition: RecordedTransition, happenedAt: Date): Promise<void> {
  await rows(
    `INSERT INTO transition (case_id, version, cause_id, position, departure, due_at, wake_at, sla, words, happened_at, table_snapshot, waking, lapse)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      caseId,
      transition.version,
      transition.causeId,
      transition.position,
      transition.left ?? null,
      transition.dueAt,
      transition.wakeAt,
      transition.sla,
      transition.words,
      happenedAt,
      transition.table ?? null,
      transition.waking ?? null,
      transition.lapse ?? null,
    ],
  );
}
