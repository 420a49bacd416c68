import type { CaseByEdition } from '@loket/contracts';
import { Crumbs } from '../../components/crumbs';
import { FoldingTable } from '../../components/folding-table';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { caseEditionPath, casesByEditionPath, editionsPath } from './edition-paths';

export interface CasesByEdition {
  readonly agency: string;
  readonly service: string;
  readonly title: string;
  readonly cases: readonly CaseByEdition[];
}

/** A supervisor's cases under way of one service, those that follow an older edition first. */
export function casesByEditionPage(visit: Visit, { agency, service, title, cases }: CasesByEdition): Page {
  const { words, locale } = visit;
  const { cases: told, revision, title: all } = words.editions;
  const { columns } = told;
  return {
    title: told.title(title),
    path: casesByEditionPath(agency, service),
    work: true,
    body: (
      <>
        <Crumbs trail={[{ text: all, href: editionsPath(agency) }, { text: told.crumb }]} />
        <h1>{told.title(title)}</h1>
        <p>{cases.length === 0 ? told.none : told.lead}</p>
        {cases.length > 0 && (
          <FoldingTable
            caption={told.title(title)}
            columns={[columns.number, columns.step, columns.revision, columns.act]}
            rows={cases.map((each) => [
              each.number,
              each.stepTitle[locale],
              revision(each.revision),
              each.behind ? (
                <a href={caseEditionPath(each.caseId)}>
                  {told.move}
                  <span class="unseen"> {each.number}</span>
                </a>
              ) : (
                told.upToDate
              ),
            ])}
          />
        )}
      </>
    ),
  };
}
