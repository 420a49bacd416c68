import { asFiledOnline } from './filed-online';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';

const fault = (id: string, en: string): SopFault => ({ code: 'form', row: null, text: { id, en } });

/** What would keep a service of the counter from being filed online as well. */
export function* faultsOfFilingOnline(sop: Sop): Generator<SopFault> {
  if (sop.alsoOnline !== true) return;
  if (sop.filedBy !== 'counter')
    yield fault(
      '"alsoOnline" hanya berlaku bagi layanan loket; layanan lain sudah mempunyai cara pengajuannya sendiri.',
      '"alsoOnline" is for services of the counter; others have their own way of filing.',
    );
  const asked = asFiledOnline(sop).form.flatMap(({ fields }) => fields);
  if (!asked.some(({ key, kind, required }) => key === 'email' && kind === 'email' && required))
    yield fault(
      'Layanan yang juga diajukan daring harus menanyakan "email" kepada pemohon daring, supaya kabar sampai kepadanya.',
      'A service that is filed online as well has to ask "email" of whoever files online, so that news reach them.',
    );
}
