import type { OrmasHistory, OrmasReports, OrmasView } from '@loket/contracts';
import { Crumbs } from '../../components/crumbs';
import { type Fact, Facts } from '../../components/facts';
import { plainDate } from '../../forms/moments';
import type { Regions } from '../../regions/regions';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import type { ActivityName } from './activity-names';
import { Certificates } from './certificates';
import { FormerValues } from './former-values';
import { Reports } from './reports';

interface OrmasRecord {
  readonly ormas: OrmasView;
  readonly activityName: ActivityName;
  /** Undefined while they cannot be had. */
  readonly reports: OrmasReports | undefined;
  readonly history: OrmasHistory | undefined;
}

/** The public record of one organisation. */
export function ormasPage(
  { words, locale }: Visit,
  { ormas, activityName, reports, history }: OrmasRecord,
  regions: Regions,
): Page {
  const { searchTitle, ormas: names } = words.visitor;
  const region = [ormas.regencyCode, ormas.provinceCode]
    .map((code) => regions.findName(code))
    .filter((name) => name !== undefined);
  const day = (date: string | null): string | null => (date === null ? null : plainDate(date, locale));
  const facts: readonly Fact[] = [
    [names.acronym, ormas.acronym],
    [names.activityField, activityName(ormas.activityField)],
    [names.secretariat, ormas.secretariatAddress],
    [names.region, region.join(', ')],
    [names.founded, day(ormas.foundedOn)],
    [names.chair, ormas.chairName],
    [names.secretary, ormas.secretaryName],
    [names.treasurer, ormas.treasurerName],
    [names.term, ormas.entry && `${ormas.entry.termFrom}–${ormas.entry.termUntil}`],
    [names.certificate, ormas.certificateNumber],
    [names.issued, day(ormas.issuedOn)],
    [names.ministry, ormas.ministryNumber],
    [names.validUntil, day(ormas.validUntil)],
  ];
  return {
    title: ormas.name,
    body: (
      <>
        <Crumbs trail={[{ text: searchTitle, href: '/cari-ormas' }, { text: ormas.name }]} />
        <h1>{ormas.name}</h1>
        {ormas.entry !== null && <p>{names.onlyEntered}</p>}
        <Facts facts={facts.filter(([, value]) => value !== null && value !== '')} />
        {history !== undefined && <FormerValues values={history.formerValues} activityName={activityName} />}
        {history !== undefined && <Certificates certificates={history.certificates} />}
        {reports !== undefined && <Reports reports={reports} />}
      </>
    ),
  };
}
