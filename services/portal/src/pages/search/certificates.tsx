import type { CertificateEntry } from '@loket/contracts';
import type { JSX } from 'preact';
import { FoldingTable } from '../../components/folding-table';
import { plainDate } from '../../forms/moments';
import { useVisit } from '../../visit/visit-context';

/** Every certificate that an organisation has had, the latest first; the one alone stands among its facts already. */
export function Certificates({ certificates }: { certificates: readonly CertificateEntry[] }): JSX.Element | null {
  const { words, locale } = useVisit();
  const { certificates: names } = words.visitor;
  const isAlone = certificates.length < 2 && certificates.every(({ revokedOn }) => revokedOn === null);
  if (isAlone) return null;
  const stateOf = ({ revokedOn, replacedOn }: CertificateEntry): string => {
    if (revokedOn !== null) return names.revoked(plainDate(revokedOn, locale));
    return replacedOn === null ? names.latest : names.replaced(plainDate(replacedOn, locale));
  };
  return (
    <section>
      <h2>{names.title}</h2>
      <FoldingTable
        caption={names.title}
        columns={[names.kind, names.number, names.validUntil, names.state]}
        rows={certificates.map((each) => [
          names.kinds[each.kind],
          each.number ?? '—',
          each.validUntil === null ? '—' : plainDate(each.validUntil, locale),
          stateOf(each),
        ])}
      />
    </section>
  );
}
