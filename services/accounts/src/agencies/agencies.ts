import type { Agency } from '@loket/contracts';
import { findRow, rows } from '@loket/database';

interface AgencyRow {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
  readonly level: Agency['level'];
  readonly region_code: string;
  readonly city: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly letterhead: string;
  readonly head_name: string;
  readonly head_post: string;
  readonly head_rank: string;
  readonly head_nip: string;
}

const agencyOf = ({
  short_name,
  region_code,
  head_name,
  head_post,
  head_rank,
  head_nip,
  ...same
}: AgencyRow): Agency => ({
  ...same,
  shortName: short_name,
  regionCode: region_code,
  head: { name: head_name, post: head_post, rank: head_rank, nip: head_nip },
});

/** All offices by name; needs an open transaction. */
export const listAgencies = async (): Promise<Agency[]> =>
  (await rows<AgencyRow>(`SELECT * FROM agency ORDER BY name`)).map(agencyOf);

/** The office of this id, or undefined; needs an open transaction. */
export async function findAgency(id: string): Promise<Agency | undefined> {
  const row = await findRow<AgencyRow>(`SELECT * FROM agency WHERE id = $1`, [id]);
  return row === undefined ? undefined : agencyOf(row);
}

/** Enters an office, or brings what is known of it up to date; needs an open transaction. */
export async function keepAgency(agency: Agency): Promise<void> {
  await rows(
    `INSERT INTO agency (id, name, short_name, level, region_code, city, address, phone, email, letterhead, head_name, head_post, head_rank, head_nip)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     ON CONFLICT (id) DO UPDATE SET (name, short_name, level, region_code, city, address, phone, email, letterhead, head_name, head_post, head_rank, head_nip)
       = (EXCLUDED.name, EXCLUDED.short_name, EXCLUDED.level, EXCLUDED.region_code, EXCLUDED.city, EXCLUDED.address, EXCLUDED.phone,
          EXCLUDED.email, EXCLUDED.letterhead, EXCLUDED.head_name, EXCLUDED.head_post, EXCLUDED.head_rank, EXCLUDED.head_nip)`,
    [
      agency.id,
      agency.name,
      agency.shortName,
      agency.level,
      agency.regionCode,
      agency.city,
      agency.address,
      agency.phone,
      agency.email,
      agency.letterhead,
      agency.head.name,
      agency.head.post,
      agency.head.rank,
      agency.head.nip,
    ],
  );
}
