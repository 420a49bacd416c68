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
}

/** A way through a table, from its first row to an ending. */
export type Path = readonly Edge[];

/** Every edge of the table, in the order of the text. */
export const edgesOf = ({ rows }: Expectation): readonly Edge[] =>
  rows.flatMap((row, place) => edgesFrom(rows, row, place));

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

export const nameOfEdge = ({ row, outcome }: Edge): string => `${row} ${outcome}`;

export const nameOfPath = (path: Path): string => path.map(nameOfEdge).join(', ');

/** Whether a path that has come so far may take the edge. */
export const isOpenTo = (path: Path, { once, outcome }: Edge): boolean =>
  !once || !path.some((earlier) => earlier.outcome === outcome);
