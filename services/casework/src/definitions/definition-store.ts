import type { PublishedDefinition } from '@loket/contracts';
import { findRow, getRow, rows } from '@loket/database';
import type { IssuingAuthority, Sop } from '@loket/sop';
import { officeDate } from '../calendars/office-date';

const parsedSops = new Map<string, Sop>();

/** The published definition with this hash; content-hashed, so one read serves the process's life. */
export async function getSop(hash: string): Promise<Sop> {
  const known = parsedSops.get(hash);
  if (known !== undefined) return known;
  const { sop } = await getRow<{ sop: Sop }>(`SELECT sop FROM definition WHERE hash = $1`, [hash]);
  parsedSops.set(hash, sop);
  return sop;
}

/** The published definition with this hash, or undefined. */
export const findDefinition = (hash: string): Promise<PublishedDefinition<Sop> | undefined> =>
  findRow<PublishedDefinition<Sop>>(`SELECT hash, service, sop FROM definition WHERE hash = $1`, [hash]);

/** Content hash of a definition's letter template, by file name. */
export async function templateHashOf(definitionHash: string, template: string): Promise<string | undefined> {
  return (await templatesOf(definitionHash))[template];
}

/** Content hashes of a definition's letter templates, by file name. */
export async function templatesOf(definitionHash: string): Promise<Readonly<Record<string, string>>> {
  const { templates } = await getRow<{ templates: Record<string, string> }>(
    `SELECT templates FROM definition WHERE hash = $1`,
    [definitionHash],
  );
  return templates;
}

/** The edition by which an office offers a service. */
export interface Edition {
  readonly agency: string;
  readonly service: string;
  readonly definition_hash: string;
  readonly authority: IssuingAuthority;
  readonly ministry_agency: string;
}

/** The edition of a service in force at an office at an instant, or undefined; an edition's days are the office's. */
export const editionInForce = (agency: string, service: string, at: Date): Promise<Edition | undefined> =>
  findRow<Edition>(
    `SELECT edition.* FROM edition JOIN calendar USING (agency)
     WHERE agency = $1 AND service = $2 AND valid_from <= ${officeDate('$3::timestamptz')} ORDER BY valid_from DESC LIMIT 1`,
    [agency, service, at],
  );

/** The edition in force of each service of each office at an instant. */
export const editionsInForce = (at: Date): Promise<Edition[]> =>
  rows<Edition>(
    `SELECT DISTINCT ON (agency, service) edition.* FROM edition JOIN calendar USING (agency)
     WHERE valid_from <= ${officeDate('$1::timestamptz')} ORDER BY agency, service, valid_from DESC`,
    [at],
  );
