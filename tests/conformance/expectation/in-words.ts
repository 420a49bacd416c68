import type {
  ClockEdge,
  Destination,
  ExpectedClock,
  ExpectedOutcome,
  ExpectedReturnLimit,
  ExpectedTime,
  ExpectedWithdrawal,
} from './expectation';
import { timeInWords } from './parse-time';

/** What stands in a column, for a sentence about a difference. */
export const listed = (values: readonly string[]): string => (values.length === 0 ? 'nothing' : values.join('; '));

export const timed = (time: ExpectedTime | undefined): string => (time === undefined ? 'nothing' : timeInWords(time));

const destined = (to: Destination): string =>
  to.to === 'applicant' ? 'the applicant' : to.to === 'row' ? `row ${to.no}` : `the ending ${to.name}`;

export const led = ({ name, leadsTo, once }: ExpectedOutcome): string =>
  `${name} → ${destined(leadsTo)}${once === true ? ', once' : ''}`;

const edged = (edge: ClockEdge): string => (typeof edge === 'string' ? edge : `${edge.when} row ${edge.row}`);

export const clocked = ({ title, starts, ends, time, party, when, lapses }: ExpectedClock): string =>
  `${title}, ${edged(starts)} to ${edged(ends)}, ${timed(time)}, the ${party}'s${when === undefined ? '' : `, with ${when}`}${lapses ? ', ends rows' : ''}`;

export const limited = (limit: ExpectedReturnLimit | undefined): string =>
  limit === undefined ? 'nothing' : `${timeInWords(limit.time)}, then ${limit.outcome}`;

export const withdrawn = (withdrawal: ExpectedWithdrawal | undefined): string =>
  withdrawal === undefined ? 'nothing' : `${listed(withdrawal.rows)}, then ${withdrawal.ending}`;
