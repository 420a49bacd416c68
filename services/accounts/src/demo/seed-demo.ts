import { rows } from '@loket/database';
import { keepAgency } from '../agencies/agencies';
import { hashPassword } from '../passwords/password-hash';
import { demoAgencies } from './agencies';
import { balikpapanPeople } from './balikpapan-people';
import { districtPeople } from './district-people';
import { pekalonganPeople } from './pekalongan-people';
import { type DemoPerson, demoPeople as provincePeople } from './people';
import { regencyPeople } from './regency-people';
import { tanggamusPeople } from './tanggamus-people';

const demoPeople = [
  ...provincePeople,
  ...districtPeople,
  ...pekalonganPeople,
  ...balikpapanPeople,
  ...tanggamusPeople,
  ...regencyPeople,
];

/** The office that opened the accounts of applicants. */
const officeOfHolders = 'bakesbangpol-kalteng';

export const demoPassword = 'loket-demo-2026';

export interface DemoSignIn {
  readonly role: string;
  readonly username: string;
  readonly password: string;
  readonly office: string;
}

/** Enters the demonstration's offices and people, once or again; needs an open transaction. */
export async function seedDemo(): Promise<readonly DemoSignIn[]> {
  for (const agency of demoAgencies) await keepAgency(agency);
  const hash = await hashPassword(demoPassword);
  for (const person of demoPeople) await keepPerson(person, hash);
  return demoPeople.map(signInOf);
}

async function keepPerson(
  { id, username, name, role, agency, purpose }: DemoPerson,
  passwordHash: string,
): Promise<void> {
  // The sign-ins are printed at each start, so they hold again after somebody changed a password.
  await rows(
    `INSERT INTO account (id, username, name, phone, address, password_hash, agency_id)
     VALUES ($1, $2, $3, '0800-000-0000', 'Jalan Contoh', $4, $5)
     ON CONFLICT (id) DO UPDATE SET username = EXCLUDED.username, name = EXCLUDED.name,
       password_hash = EXCLUDED.password_hash, agency_id = EXCLUDED.agency_id`,
    [id, username, name, passwordHash, purpose === undefined ? null : officeOfHolders],
  );
  if (purpose !== undefined)
    await rows(`INSERT INTO account_purpose (account_id, purpose) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
      id,
      purpose,
    ]);
  if (role !== undefined)
    await rows(`INSERT INTO role_grant (account_id, role, agency_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [
      id,
      role,
      agency,
    ]);
}

const signInOf = ({ username, role, agency, purpose }: DemoPerson): DemoSignIn => ({
  role: role ?? purpose ?? '',
  username,
  password: demoPassword,
  office: demoAgencies.find((each) => each.id === agency)?.shortName ?? '',
});
