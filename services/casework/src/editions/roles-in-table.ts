import type { EditionSentence } from '@loket/contracts';
import { type Sop, rowNumber } from '@loket/sop';

/** The offices whose officers act in an edition's rows. */
export interface OfficesOfEdition {
  readonly agency: string;
  readonly ministryAgency: string;
}

/** A role that rows of a table wait for, at the office that has to have it. */
export interface RoleInTable {
  readonly role: string;
  readonly office: string;
  /** Numbers of the rows, as printed. */
  readonly rows: readonly string[];
}

/** Every officers' role that acts or puts an initial (paraf): what the product or the applicant does waits for nobody. */
export function rolesInTable({ steps }: Pick<Sop, 'steps'>, offices: OfficesOfEdition): readonly RoleInTable[] {
  const found = new Map<string, { readonly role: string; readonly office: string; readonly rows: string[] }>();
  for (const step of steps) {
    const office = step.office === 'ministry' ? offices.ministryAgency : offices.agency;
    for (const role of [...(step.initials ?? []), step.executor]) {
      if (role === 'system' || role === 'applicant') continue;
      const known = found.get(`${role}@${office}`) ?? { role, office, rows: [] };
      known.rows.push(rowNumber(steps, step.key));
      found.set(`${role}@${office}`, known);
    }
  }
  return [...found.values()];
}

/** Says that rows would wait for somebody who is not there. */
export function nobodyHolds(
  { executors }: Pick<Sop, 'executors'>,
  { role, office, rows }: RoleInTable,
): EditionSentence {
  const name = executors.find(({ key }) => key === role)?.name ?? { id: role, en: role };
  const numbers = rows.join(', ');
  return {
    row: null,
    text: {
      id: `Baris ${numbers}: belum ada petugas di ${office} yang memegang peran ${name.id} ("${role}"); berkas akan menunggu di sana.`,
      en: `Row ${numbers}: nobody at ${office} holds the role ${name.en} ("${role}"); cases would wait there.`,
    },
  };
}
