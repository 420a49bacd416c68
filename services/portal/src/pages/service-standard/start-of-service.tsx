import type { JSX } from 'preact';
import { Notice } from '../../components/notice';
import { useVisit } from '../../visit/visit-context';
import type { ShownOffer } from './service-offer';

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
      <a class="btn" href={filedBy === 'public' ? '/akun/daftar' : '/permohonan'}>
        {words.visitor.start}
      </a>
    </p>
  );
}
