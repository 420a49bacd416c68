import type { JSX } from 'preact';
import { Notice } from '../../components/notice';
import { useVisit } from '../../visit/visit-context';
import { CONSULTATION_PATH } from '../consultation/consultation-path';
import type { ShownOffer } from './service-offer';

/** Forms that need no account, by service. */
const publicForms: Readonly<Record<string, string>> = {
  'account-opening': '/akun/daftar',
  consultation: CONSULTATION_PATH,
};

/** Where to begin; a service of the counter begins there and not here. */
export function StartOfService({ offer, office }: ShownOffer): JSX.Element {
  const { words } = useVisit();
  const { filedBy } = offer.sop;
  if (filedBy === 'counter')
    return (
      <Notice tone="hold">
        <p>
          <strong>{words.service.atCounter}</strong>
          {office !== undefined && ` ${office.name}, ${office.address}.`}
        </p>
      </Notice>
    );
  return (
    <p>
      <a class="btn" href={filedBy === 'public' ? (publicForms[offer.service] ?? '/akun/daftar') : '/permohonan'}>
        {words.visitor.start}
      </a>
    </p>
  );
}
