import type { Agency } from '@loket/contracts';
import { Crumbs } from '../../components/crumbs';
import { Facts } from '../../components/facts';
import { Notice } from '../../components/notice';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { COMPLAINT_PATH } from '../complaint/complaint-paths';
import { CONSULTATION_PATH } from '../consultation/consultation-path';

/** Where a person can ask; undefined while the list of offices is away. */
export function helpPage({ words }: Visit, agencies: readonly Agency[] | undefined): Page {
  const { visitor } = words;
  return {
    title: visitor.helpTitle,
    body: (
      <>
        <Crumbs trail={[{ text: visitor.helpTitle }]} />
        <h1>{visitor.helpTitle}</h1>
        {agencies === undefined ? <Notice tone="warn">{visitor.helpAway}</Notice> : <p>{visitor.helpLead}</p>}
        {agencies?.map((agency) => (
          <section key={agency.id}>
            <h2>{agency.name}</h2>
            <Facts
              facts={[
                [visitor.phone, <a href={`tel:${agency.phone.replace(/[^+\d]/g, '')}`}>{agency.phone}</a>],
                [visitor.email, <a href={`mailto:${agency.email}`}>{agency.email}</a>],
                [visitor.address, `${agency.address}, ${agency.city}`],
              ]}
            />
          </section>
        ))}
        <p>
          <a href={CONSULTATION_PATH}>{words.consultation.online}</a>
        </p>
        <p>
          <a href={COMPLAINT_PATH}>{words.complaint.link}</a>
        </p>
        <p>
          <small>{words.shell.regionSource}</small>
        </p>
      </>
    ),
  };
}
