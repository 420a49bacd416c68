import type { Calendar } from './calendar';
import type { Stop } from './clock';
import type { Explanation, ExplanationLine } from './explanation';
import { localDate, type Instant } from './instant';

/** A line for each time that the file went to the applicant up to the end of the proof. */
export const linesOfStops = ({ zone }: Calendar, stops: readonly Stop[], end: Instant): Explanation =>
  stops
    .filter(({ from }) => from <= end)
    .map((stop): ExplanationLine => ({ from: localDate(stop.from, zone), counted: false, reason: 'stopped', stop }))
    .sort((one, other) => (one.stop?.from ?? 0) - (other.stop?.from ?? 0));
