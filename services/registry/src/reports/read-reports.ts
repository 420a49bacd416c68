import type { OrmasReport } from '@loket/contracts';
import { findRow, rows } from '@loket/database';

/**
 * The date of registration of the ormas `o`: of its first certificate, or of its entry where that was earlier. Null for
 * one without a certificate, which is known here and not registered.
 */
const registeredOn = `(SELECT LEAST((o.registered_at AT TIME ZONE 'Asia/Jakarta')::date, min(c.ministry_date))
  FROM certificate c WHERE c.ormas_id = o.id HAVING count(*) > 0)`;

/** In SQL: the ormas `o` has not reported on a half-year that ended, on `lastDay`, since its registration. */
export const isUnreported = (halfYear: string, lastDay: string): string =>
  `(${registeredOn} < ${lastDay}::date AND NOT EXISTS (SELECT 1 FROM ormas_report r WHERE r.ormas_id = o.id AND r.half_year = ${halfYear}))`;

interface StandingRow {
  readonly registered_on: string | null;
  readonly province_code: string;
}

export interface Standing {
  /** Date YYYY-MM-DD; null where it has no certificate. */
  readonly registeredOn: string | null;
  readonly provinceCode: string;
  /** The latest half-year first. */
  readonly reports: readonly OrmasReport[];
}

/** What an ormas has reported and since when it has to; undefined where the register has no such ormas. */
export async function findStanding(ormasId: string): Promise<Standing | undefined> {
  const ormas = await findRow<StandingRow>(
    `SELECT ${registeredOn}::text AS registered_on, province_code FROM ormas o WHERE id = $1`,
    [ormasId],
  );
  return (
    ormas && {
      registeredOn: ormas.registered_on,
      provinceCode: ormas.province_code,
      reports: await reportsOf(ormasId),
    }
  );
}

/** The last letter of the report's case names it; an earlier one was made void. */
const reportsOf = (ormasId: string): Promise<OrmasReport[]> =>
  rows<OrmasReport>(
    `SELECT half_year AS "halfYear", (accepted_at AT TIME ZONE 'Asia/Jakarta')::date::text AS "acceptedOn",
       (SELECT number FROM issued_letter l WHERE l.case_id = r.case_id ORDER BY issued_at DESC LIMIT 1) AS "letterNumber"
     FROM ormas_report r WHERE ormas_id = $1 ORDER BY half_year DESC`,
    [ormasId],
  );
