import { type ProblemCode, problemStatus } from './problem-code';

/** One refused field, by its key in the form; `section` where a form has several pages. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
  readonly section?: string;
}

/** The body of an RFC 9457 answer (`application/problem+json`). */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
}

/** What is thrown where a request cannot be met. `detail` is an Indonesian sentence a person may read. */
export class Problem extends Error {
  readonly status: number;
  constructor(
    readonly code: ProblemCode,
    readonly detail?: string,
    readonly errors?: readonly FieldProblem[],
  ) {
    super(code);
    this.status = problemStatus[code];
  }

  toBody(): ProblemBody {
    return {
      type: `urn:loket:problem:${this.code}`,
      title: this.code,
      status: this.status,
      code: this.code,
      ...(this.detail === undefined ? {} : { detail: this.detail }),
      ...(this.errors === undefined ? {} : { errors: this.errors }),
    };
  }
}
