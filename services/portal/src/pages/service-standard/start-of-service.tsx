import { isFiledOnline } from '@loket/sop';
import type { JSX } from 'preact';
import { FormToken } from '../../components/form-token';
import { Notice } from '../../components/notice';
import { useVisit } from '../../visit/visit-context';
import { OWN_ACCOUNT_PATH } from '../account-list/account-paths';
import { COMPLAINT, COMPLAINT_PATH } from '../complaint/complaint-paths';
import { CONSULTATION_PATH } from '../consultation/consultation-path';
import type { ShownOffer } from './service-offer';

/** Forms that need no account, by service. */
const publicForms: Readonly<Record<string, string>> = {
  'account-opening': '/akun/daftar',
  consultation: CONSULTATION_PATH,
  [COMPLAINT]: COMPLAINT_PATH,
};

/** Where to begin; a service of the counter begins there, and online too where it is offered so. */
export function StartOfService({ offer, office }: ShownOffer): JSX.Element {
  const { words } = useVisit();
  const { sop, agency } = offer;
  if (sop.filedBy === 'officer') return <Notice tone="hold">{words.service.byOfficers}</Notice>;
  const form = publicForms[sop.service];
  if (form === undefined && isFiledOnline(sop))
    return (
      <>
        <StartOnline path={`/ajukan/${encodeURIComponent(agency)}/${encodeURIComponent(sop.service)}`} />
        {sop.filedBy === 'counter' && <AtCounter lead={words.online.orAtCounter} office={office} />}
      </>
    );
  if (sop.filedBy === 'counter') return <AtCounter lead={words.service.atCounter} office={office} />;
  return (
    <p>
      <a
        class="btn"
        href={formAt(form, agency) ?? (sop.filedBy === 'account-holder' ? OWN_ACCOUNT_PATH : '/permohonan')}
      >
        {words.visitor.start}
      </a>
    </p>
  );
}

const formAt = (form: string | undefined, agency: string): string | undefined =>
  form && `${form}?kantor=${encodeURIComponent(agency)}`;

function StartOnline({ path }: { path: string }): JSX.Element {
  const { online } = useVisit().words;
  return (
    <form method="post" action={path}>
      <FormToken />
      <p>{online.startLead}</p>
      <button class="btn">{online.start}</button>
    </form>
  );
}

function AtCounter({ lead, office }: { lead: string; office: ShownOffer['office'] }): JSX.Element {
  return (
    <Notice tone="hold">
      <p>
        <strong>{lead}</strong>
        {office !== undefined && ` ${office.name}, ${office.address}.`}
      </p>
    </Notice>
  );
}
