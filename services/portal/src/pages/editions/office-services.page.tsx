import type { EditionView } from '@loket/contracts';
import { Chip } from '../../components/notice';
import { FoldingTable } from '../../components/folding-table';
import { plainDate } from '../../forms/moments';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { reportRulePath } from '../report-rule/report-rule-path';
import { casesByEditionPath, editionPdfPath, editionsPath, newEditionPath, newTablePath } from './edition-paths';

export interface OfficeServices {
  readonly agency: string;
  readonly editions: readonly EditionView[];
  readonly mayAmend: boolean;
  readonly mayMove: boolean;
}

/** The service whose reports have a term of their own. */
const REPORTING = 'ormas-reporting';

const tones = { past: undefined, 'in-force': 'ok', coming: 'hold' } as const;

/** An office's services with the editions of their tables. */
export function officeServicesPage(visit: Visit, { agency, editions, mayAmend, mayMove }: OfficeServices): Page {
  const { words, locale } = visit;
  const told = words.editions;
  const { columns } = told;
  const heads = [columns.service, columns.revision, columns.basis, columns.valid, columns.state, columns.open];
  return {
    title: told.title,
    path: editionsPath(agency),
    work: true,
    body: (
      <>
        <h1>{told.title}</h1>
        <p>{told.lead}</p>
        {mayAmend && (
          <p>
            <a class="btn plain" href={newTablePath(agency)}>
              {told.newTable}
            </a>{' '}
            {editions.some(({ service }) => service === REPORTING) && (
              <a class="btn plain" href={reportRulePath(agency)}>
                {words.organisations.rule.title}
              </a>
            )}
          </p>
        )}
        {editions.length === 0 ? (
          <p>{told.none}</p>
        ) : (
          <FoldingTable
            caption={told.title}
            columns={mayAmend ? [...heads, columns.act] : heads}
            rows={editions.map((edition) => [
              edition.title[locale],
              <Document edition={edition} visit={visit} />,
              edition.legalBasis ?? told.asPublished,
              validity(edition, visit),
              <Chip tone={tones[edition.state]}>{told.states[edition.state]}</Chip>,
              <OpenCases edition={edition} link={mayMove} visit={visit} />,
              ...(mayAmend ? [<Amend edition={edition} visit={visit} />] : []),
            ])}
          />
        )}
      </>
    ),
  };
}

function validity({ validFrom, validUntil }: EditionView, { words, locale }: Visit): string {
  const from = plainDate(validFrom, locale);
  return validUntil === null ? words.editions.from(from) : words.editions.between(from, plainDate(validUntil, locale));
}

const Document = ({ edition, visit: { words, locale } }: { edition: EditionView; visit: Visit }) => (
  <a href={editionPdfPath(edition.agency, edition.service, edition.definitionHash)}>
    {words.editions.document(words.editions.revision(edition.revision))}
    <span class="unseen"> {edition.title[locale]}</span>
  </a>
);

interface OpenCasesProps {
  readonly edition: EditionView;
  readonly link: boolean;
  readonly visit: Visit;
}

function OpenCases({ edition, link, visit: { words, locale } }: OpenCasesProps) {
  const text = words.editions.openCases(edition.openCases);
  if (!link || edition.openCases === 0) return <>{text}</>;
  return (
    <a href={casesByEditionPath(edition.agency, edition.service)}>
      {text}
      <span class="unseen"> {edition.title[locale]}</span>
    </a>
  );
}

const Amend = ({ edition, visit: { words, locale } }: { edition: EditionView; visit: Visit }) =>
  edition.state === 'past' ? null : (
    <a href={`${newEditionPath(edition.agency, edition.service)}?dari=${edition.id}`}>
      {words.editions.amend}
      <span class="unseen"> {edition.title[locale]}</span>
    </a>
  );
