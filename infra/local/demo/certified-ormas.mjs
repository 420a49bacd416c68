import { riverName } from './names.mjs';

const steps = [
  ['provincial-verifier', 'bakesbangpol-kalteng'],
  ['ministry-verifier', 'kemendagri'],
  ['agency-head', 'bakesbangpol-kalteng'],
];

/** Dates of the ministry's certificate: over by now, or not for years. */
const ministryDates = { ending: '2021-06-01', 'in-force': '2026-06-01' };

/** The field of a form by which an organisation's certificate is asked for, if it has one. */
export const certificateField = ({ form }) =>
  form.flatMap(({ fields }) => fields).find(({ certificate }) => certificate !== undefined);

/** Registers an organisation whose certificate stands as a form asks; gives its id in the register. */
async function certifiedOrmas({ applicant, staff, testing, number, standing }) {
  const tag = `${riverName(number)} Lestari`;
  const filed = await testing.submit(applicant, await testing.prepareDraft(applicant, tag));
  for (const [role, agency] of steps) {
    const officer = await staff.account(staff.usernames(role, agency)[0]);
    await testing.approve(officer, filed.number, { ministryDate: ministryDates[standing] });
  }
  await testing.closed(applicant, filed.caseId);
  const { organisationName } = testing.sampleApplication(tag).organisation;
  return testing.eventually(async () => {
    const { hits } = await applicant.call('registry', '/search', { query: { q: organisationName } });
    const hit = hits.find(({ name }) => name === organisationName);
    const own = await applicant.call('accounts', '/own-ormas');
    if (!own.some(({ ormasId }) => ormasId === hit?.id)) throw new Error(`${organisationName} is not bound yet`);
    return hit.id;
  }, 30_000);
}

/** An application about the certificate of an organisation that is registered for it. */
export async function aboutCertificate({ offer: { service, sop }, applicant, staff, testing, number }) {
  const { standing } = certificateField(sop).certificate;
  const ormas = await certifiedOrmas({ applicant, staff, testing, number, standing });
  const sample = service === 'ormas-change' ? testing.sampleChange : testing.sampleRenewal;
  const tag = riverName(number);
  return testing.submit(applicant, await testing.prepareDraft(applicant, tag, sample(ormas, tag)));
}
