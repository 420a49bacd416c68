import type { Executor, Step } from '@loket/sop';

/** A symbol of the chart before it has a place; the fifth, the pentagon, comes with the pages. */
export interface FlowShape {
  readonly id: string;
  readonly kind: 'capsule' | 'box' | 'diamond';
  /** Key of the executor in whose column it stands. */
  readonly executor: string;
  readonly words?: string;
}

/** One printed row and the symbols on it. */
export interface FlowRow {
  readonly no: string;
  readonly step: Step;
  readonly start?: FlowShape;
  /** Who puts initials, in order, then the executor's own symbol; a case enters the row at the first. */
  readonly line: readonly FlowShape[];
  /** Where the applicant corrects a returned file. */
  readonly correction?: FlowShape;
  readonly ends: readonly FlowShape[];
}

export interface LinkLabel {
  readonly full: string;
  /** Ya or Tidak, where the columns are too narrow for more. */
  readonly brief: string;
}

/** An arrow from a shape to a shape; `id` names the row and, for a decision's arrow, the outcome. */
export interface FlowLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label?: LinkLabel;
}

export interface Flow {
  /** The columns under Pelaksana. */
  readonly columns: readonly Executor[];
  readonly rows: readonly FlowRow[];
  readonly links: readonly FlowLink[];
}
