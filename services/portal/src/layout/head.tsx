import type { JSX } from 'preact';
import { FormToken } from '../components/form-token';
import { OWN_ACCOUNT_PATH, accountsPath } from '../pages/account-list/account-paths';
import { COMPLAINT_ENTRY_PATH } from '../pages/complaint/complaint-paths';
import { COUNTER_PATH } from '../pages/counter/counter-path';
import { MASTERDATA_PATH } from '../pages/data-entry/entry-paths';
import { DEAD_LETTERS_PATH } from '../pages/dead-letters/dead-letters-path';
import { DISTRICT_REPORT_PATH } from '../pages/district-report/report-paths';
import { editionsPath } from '../pages/editions/edition-paths';
import { officeHoursPath } from '../pages/office-hours/calendar-paths';
import {
  accountOffices,
  complaintOffice,
  findSession,
  isAdministrator,
  isOfficer,
  seesMasterdata,
  worksAtCounter,
  worksOnFiles,
} from '../visit/signed-in';
import type { Session } from '../visit/visit';
import { useVisit } from '../visit/visit-context';
import { Mark } from './mark';

function PublicLinks(): JSX.Element {
  const { words } = useVisit();
  return (
    <>
      <a href="/#layanan">{words.shell.services}</a>
      <a href="/cari-ormas">{words.shell.search}</a>
      <a href="/lacak">{words.shell.track}</a>
    </>
  );
}

function AdministratorLinks({ session }: { session: Session }): JSX.Element | null {
  const { words } = useVisit();
  if (!isAdministrator(session)) return null;
  const office = session.account.roles.find(({ role }) => role === 'administrator')?.agency;
  return (
    <>
      <a href={DEAD_LETTERS_PATH}>{words.admin.heldMessages}</a>
      {office !== undefined && <a href={officeHoursPath(office)}>{words.calendar.link}</a>}
    </>
  );
}

/** Account officers and administrators look after accounts. */
function AccountsLinks({ session }: { session: Session }): JSX.Element {
  const { words } = useVisit();
  return (
    <>
      {accountOffices(session).map((agency) => (
        <a key={agency} href={accountsPath(agency)}>
          {words.accounts.list.link}
        </a>
      ))}
    </>
  );
}

/** Administrators amend SOPs, supervisors move cases to the amended ones. */
function EditionsLink({ session }: { session: Session }): JSX.Element | null {
  const { words } = useVisit();
  const office = session.account.roles.find(({ role }) => role === 'administrator' || role === 'supervisor')?.agency;
  return office === undefined ? null : <a href={editionsPath(office)}>{words.editions.link}</a>;
}

function OfficerLinks({ session }: { session: Session }): JSX.Element {
  const { words } = useVisit();
  return (
    <>
      <a href="/antrean">{words.shell.queue}</a>
      {seesMasterdata(session) && <a href={MASTERDATA_PATH}>{words.masterdata.link}</a>}
      {worksAtCounter(session) && <a href={COUNTER_PATH}>{words.counter.title}</a>}
      {worksOnFiles(session) && <a href={DISTRICT_REPORT_PATH}>{words.districtReport.link}</a>}
      {complaintOffice(session) !== undefined && <a href={COMPLAINT_ENTRY_PATH}>{words.complaint.entry.link}</a>}
    </>
  );
}

function Account(): JSX.Element {
  const visit = useVisit();
  const { words } = visit;
  const session = findSession(visit);
  if (session === undefined) return <a href="/masuk">{words.shell.signIn}</a>;
  return (
    <form class="account" method="post" action="/keluar">
      <FormToken />
      <a href={OWN_ACCOUNT_PATH}>
        <span class="unseen">{words.accounts.own.title}: </span>
        {session.account.name}
      </a>
      <button class="quiet">{words.shell.signOut}</button>
    </form>
  );
}

/** The bar on top of every page. */
export function Head({ wide }: { wide: boolean }): JSX.Element {
  const visit = useVisit();
  const { words } = visit;
  const session = findSession(visit);
  return (
    <header class="bar">
      <div class={wide ? 'wrap wide' : 'wrap'}>
        <Mark />
        <nav aria-label={words.shell.main}>
          {session !== undefined && isOfficer(session) ? <OfficerLinks session={session} /> : <PublicLinks />}
          {session !== undefined && <AdministratorLinks session={session} />}
          {session !== undefined && <EditionsLink session={session} />}
          {session !== undefined && <AccountsLinks session={session} />}
          {session !== undefined && !isOfficer(session) && <a href="/permohonan">{words.shell.myCases}</a>}
          <Account />
        </nav>
      </div>
    </header>
  );
}
