import type { Expectation, ExpectedRow } from '../expectation/expectation';

/** A way out of a row by one of its outcomes. From the applicant the file comes back to the row that returned it. */
export interface Edge {
  readonly row: string;
  readonly outcome: string;
  readonly to: { readonly row: string } | { readonly ending: string };
  readonly byApplicant: boolean;
  /** The file goes back: to the applicant, or to this row or one before it. */
  readonly isReturn: boolean;
  /** A path takes it at most once, in whichever row it stands. */
  readonly once: boolean;
  /** What takes it, where nobody decides: the row's time, the applicant's to respond, or the applicant who withdraws. */
  readonly by?: 'time' | 'return-time' | 'withdrawal';
}

/** How a path tells that the application is withdrawn. */
export const WITHDRAWAL = 'Tarik kembali';

/** A way through a table, from its first row to an ending. */
export type Path = readonly Edge[];

/** Every edge of the table, in the order of the text. */
export const edgesOf = ({ rows, withdrawal }: Expectation): readonly Edge[] =>
  rows.flatMap((row, place) => [
    ...edgesFrom(rows, row, place).flatMap((edge) => takersOf(row, edge)),
    ...(withdrawal?.rows.includes(row.no) ? [withdrawalFrom(row, withdrawal.ending)] : []),
  ]);

/** An outcome that time takes may stand for the row's own time, the applicant's, or both. */
function takersOf({ lapse, time, returnLimit }: ExpectedRow, edge: Edge): readonly Edge[] {
  // Left by clocks that span rows and depend on the form, which a driven case does not have.
  if (edge.outcome === lapse && time === undefined) return [];
  const byTime: readonly Edge[] = [
    ...(edge.outcome === lapse ? [{ ...edge, by: 'time' } as const] : []),
    ...(edge.outcome === returnLimit?.outcome ? [{ ...edge, by: 'return-time' } as const] : []),
  ];
  return byTime.length === 0 ? [edge] : byTime;
}

const withdrawalFrom = ({ no }: ExpectedRow, ending: string): Edge => ({
  ...{ row: no, outcome: WITHDRAWAL, to: { ending }, byApplicant: false, isReturn: false, once: false },
  by: 'withdrawal',
});

const edgesFrom = (rows: readonly ExpectedRow[], row: ExpectedRow, place: number): readonly Edge[] =>
  row.outcomes.map(({ name, leadsTo, once }) => {
    const byApplicant = leadsTo.to === 'applicant';
    const next = leadsTo.to === 'row' ? leadsTo.no : row.no;
    const isBack = leadsTo.to === 'row' && rows.findIndex(({ no }) => no === next) <= place;
    return {
      row: row.no,
      outcome: name,
      to: leadsTo.to === 'ending' ? { ending: leadsTo.name } : { row: next },
      byApplicant,
      isReturn: byApplicant || isBack,
      once: once === true,
    };
  });

export const nameOfEdge = ({ row, outcome, by }: Edge): string =>
  `${row} ${outcome}${by === 'return-time' ? ' setelah dikembalikan' : ''}`;

export const nameOfPath = (path: Path): string => path.map(nameOfEdge).join(', ');

/** Whether a path that has come so far may take the edge. */
export function isOpenTo(path: Path, { once, outcome, by }: Edge): boolean {
  if (by === 'return-time' && path.at(-1)?.byApplicant !== true) return false;
  return !once || !path.some((earlier) => earlier.outcome === outcome);
}
