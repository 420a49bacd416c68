import { Problem } from '@loket/contracts';
import type { CaseRow } from '../transitions/case-row';

/** Who asked for an account; read by accounts when it opens one. */
export interface Applicant {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly purpose: 'registrant' | 'reporter';
}

export function applicantOf(kase: CaseRow): Applicant {
  const { name, email, phone, address, purpose } = kase.form;
  if (name === undefined || email === undefined || (purpose !== 'registrant' && purpose !== 'reporter'))
    throw new Problem('not-found');
  return { name, email, phone: phone ?? '', address: address ?? '', purpose };
}
