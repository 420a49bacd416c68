import type { Sop } from '@loket/sop';
import { Crumbs } from '../../components/crumbs';
import { Facts } from '../../components/facts';
import { limitsInWords } from '../../forms/file-limits';
import { serviceTime } from '../../forms/standard-time';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { Procedure } from './procedure';

const startOf = ({ filedBy }: Sop): string => (filedBy === 'public' ? '/akun/daftar' : '/permohonan');

/** What an office promises for a service, read from its table. */
export function serviceStandardPage({ words, locale }: Visit, sop: Sop): Page {
  const { visitor } = words;
  return {
    title: sop.title[locale],
    body: (
      <>
        <Crumbs trail={[{ text: words.shell.services, href: '/#layanan' }, { text: sop.title[locale] }]} />
        <h1>{sop.title[locale]}</h1>
        <p>{sop.summary[locale]}</p>
        <p>
          <a class="btn" href={startOf(sop)}>
            {visitor.start}
          </a>
        </p>
        <Facts
          facts={[
            [visitor.time, serviceTime(sop, words)],
            [visitor.cost, sop.cost[locale]],
            [visitor.product, sop.product[locale]],
            [visitor.legalBasis, sop.legalBasis.join('\n')],
          ]}
        />
        {sop.documents.length > 0 && <h2>{visitor.requirements}</h2>}
        <ul>
          {sop.documents.map((document) => (
            <li key={document.key}>
              {document.label[locale]}
              {(document.when !== undefined || !document.required) && ` (${visitor.ifApplies})`}
              <br />
              <small>{limitsInWords(document, words)}</small>
            </li>
          ))}
        </ul>
        <h2>{visitor.procedure}</h2>
        <Procedure steps={sop.steps} />
      </>
    ),
  };
}
