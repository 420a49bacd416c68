import { halfYearInWords, halfYearsBefore } from '@loket/sop';
import { localDate } from '@loket/working-time';
import type { JSX } from 'preact';
import { findSession, isOfficer } from '../../visit/signed-in';
import type { Visit } from '../../visit/visit';
import { useVisit } from '../../visit/visit-context';

const OFFERED = 10;

/** The half-years that are over, the latest first. */
export const offeredHalfYears = (): readonly string[] => halfYearsBefore(localDate(Date.now(), 'WIB'), OFFERED);

/** Officers look for who has not reported; the public sees that on each organisation's own page. */
export function maySeeMissing(visit: Visit): boolean {
  const session = findSession(visit);
  return session !== undefined && isOfficer(session);
}

/** Narrows the search to organisations whose report on a half-year is missing. */
export function MissingFilter({ chosen }: { chosen: string | undefined }): JSX.Element | null {
  const visit = useVisit();
  const { words, say } = visit;
  if (!maySeeMissing(visit)) return null;
  return (
    <div class="field">
      <label for="belum-melapor">{words.organisations.unreported}</label>
      <select id="belum-melapor" name="belum-melapor">
        <option value="">{words.organisations.anyOrmas}</option>
        {offeredHalfYears().map((halfYear) => (
          <option key={halfYear} value={halfYear} selected={halfYear === chosen}>
            {say(halfYearInWords(halfYear) ?? { id: halfYear, en: halfYear })}
          </option>
        ))}
      </select>
    </div>
  );
}
