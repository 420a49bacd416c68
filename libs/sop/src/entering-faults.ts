import type { Sop } from './sop';
import type { SopFault } from './sop-fault';

const fault = (id: string, en: string): SopFault => ({ code: 'filing', row: null, text: { id, en } });

/** What would keep a case from being filed by those who should: the office's own people, or anybody online. */
export function* faultsOfEntering({ filedBy, enteredBy }: Sop): Generator<SopFault> {
  if (filedBy === 'officer' && enteredBy === undefined)
    yield fault(
      'Layanan yang diisi petugas harus menyebut peran petugas yang mengisinya.',
      'A service that officers file must name the roles that file it.',
    );
  const nobody = enteredBy?.find((role) => role === 'applicant' || role === 'system' || role.trim() === '');
  if (nobody !== undefined)
    yield fault(`Peran "${nobody}" bukan peran petugas yang dapat mengisi.`, `"${nobody}" is no role of an officer.`);
  const twice = enteredBy?.find((role, index) => enteredBy.indexOf(role) !== index);
  if (twice !== undefined)
    yield fault(`Peran "${twice}" disebut dua kali sebagai pengisi.`, `The role "${twice}" may file and stands twice.`);
}
