import { randomUUID } from 'node:crypto';
import type { CaseView, LetterView, TicketTaken } from '@loket/contracts';
import { type Outcome, type Sop, type Step, findStep, firstStep } from '@loket/sop';
import { Person, claim, decide, eventually, testStack, upload } from '@loket/testing';
import { definitions } from '../../workflows/publish/src/definitions';
import { signatureInPdf } from '../../services/documents/src/signing/testing/signature-in-pdf';
import { signedIn } from './at-portal';
import { demoOfficer } from './demo-officer';

const applicant = { name: 'Sari Pemohon', nik: '6471014203800001', phone: '0812 3456 7890' };
const organisation = { ...applicant, organisationName: 'Perkumpulan Meja Uji', address: 'Jalan Uji 1' };
const board = { chairName: 'Adi Ketua', secretaryName: 'Budi Sekretaris', treasurerName: 'Cici Bendahara' };

/** What is filled in at the counter of each office, by service. */
const answers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'reporting-certificate': {
    ...{ ...organisation, ...board, activityField: 'sosial' },
    ...{ legalEntityNumber: 'AHU-0001.AH.01.07', legalEntityDate: '02-01-2024' },
  },
  'grant-proposal': {
    ...{ ...organisation, ...board, legalEntity: 'yes', legalEntityNumber: 'AHU-0001.AH.01.07' },
    ...{ npwp: '01.234.567.8-901.000', activity: 'Pelatihan', amount: '25.000.000' },
  },
  'call-centre-request': { ...applicant, address: 'Jalan Uji 2', district: '18.06.20', requestedDocument: 'KK' },
};
/** Tables with more than one letter, signed or not handed over; the others are walked by their pages. */
const offices: Readonly<Record<string, readonly string[]>> = {
  'kesbangpol-balikpapan': ['reporting-certificate'],
  'disdukcapil-tanggamus': ['call-centre-request'],
};
const domains: Readonly<Record<string, string>> = {
  'kesbangpol-balikpapan': 'balikpapan',
  'disdukcapil-tanggamus': 'tanggamus',
};

const usernameOf = (agency: string, role: string): string => demoOfficer(domains[agency] ?? agency, role);

const officer = (agency: string, role: string): Promise<Person> => Person.signIn(testStack(), usernameOf(agency, role));

const sopOf = (service: string): Sop => {
  const found = definitions.find(({ sop }) => sop.service === service);
  if (found === undefined) throw new Error(`${service} is not published`);
  return found.sop;
};

/** The first of a row's outcomes. */
function straightOn({ key, outcomes }: Step): readonly [string, Outcome] {
  const [first] = Object.entries(outcomes);
  if (first === undefined) throw new Error(`${key} has no outcome`);
  return first;
}

const nextOf = (sop: Sop, row: Step): Step | undefined => findStep(sop, straightOn(row)[1].leadsTo);

/** Takes a file in and has every row's officer take the first of its outcomes, to the table's end. */
async function walkTable(agency: string, sop: Sop): Promise<CaseView> {
  const first = firstStep(sop);
  const intake = await officer(agency, first.executor);
  const ticket = await intake.call<TicketTaken>('casework', '/counter/tickets', {
    method: 'POST',
    body: { id: randomUUID(), agency, service: sop.service, values: answers[sop.service] ?? {} },
  });
  for (let row: Step | undefined = first; row !== undefined; row = nextOf(sop, row)) {
    if (row.executor === 'system') continue;
    const person = await officer(agency, row.executor);
    const task = await claim(person, ticket.number);
    expect(task.step).toBe(row.key);
    const [outcome, { entries = [] }] = straightOn(row);
    for (const { key, kind } of entries)
      if (kind === 'pdf') await upload(person, ticket.caseId, key, 'pdf', ticket.number);
    await decide(person, task, outcome);
  }
  return eventually(async () => {
    const view = await intake.call<CaseView>('casework', `/cases/${ticket.caseId}`);
    if (view.closedAt === null) throw new Error(`${ticket.number} stands at ${view.step}`);
    return view;
  }, 30_000);
}

/** The letters that the table's rows of the system open to the applicant. */
const handedOver = ({ steps, letters }: Sop): readonly (string | undefined)[] =>
  steps.filter(({ act }) => act === 'hand-over').map(({ letter }) => letter ?? letters[0]?.key);

const sound = { coversFile: true, isUntouched: true, isByCertificate: true };

describe.each(Object.entries(offices).flatMap(([agency, services]) => services.map((each) => [each, agency] as const)))(
  '%s at %s',
  (service, agency) => {
    it('goes from the counter to its end by its table alone, and issues its letters', async () => {
      const sop = sopOf(service);
      const view = await walkTable(agency, sop);
      const intake = await officer(agency, firstStep(sop).executor);
      const issued = await intake.call<LetterView[]>('documents', `/cases/${view.id}/letters`);
      expect(issued.map(({ kind }) => kind).sort()).toEqual(sop.letters.map(({ key }) => key).sort());
      expect(view.letters.map(({ kind }) => kind)).toEqual(handedOver(sop));
      const visitor = await signedIn(usernameOf(agency, firstStep(sop).executor));
      for (const { id, kind } of issued) {
        const { status, bytes } = await visitor.download(`/surat/${id}`);
        expect(status).toBe(200);
        const isSigned = sop.letters.some(({ key, signed }) => key === kind && signed);
        expect(signatureInPdf(Buffer.from(bytes))).toEqual(isSigned ? expect.objectContaining(sound) : undefined);
      }
    });
  },
);

it('a grant cannot be proposed by an organisation that is no legal entity', async () => {
  const intake = await officer('kesbangpol-balikpapan', 'intake-officer');
  const values = { ...answers['grant-proposal'], legalEntity: 'no' };
  const taken = intake.call('casework', '/counter/tickets', {
    method: 'POST',
    body: { id: randomUUID(), agency: 'kesbangpol-balikpapan', service: 'grant-proposal', values },
  });
  await expect(taken).rejects.toMatchObject({ code: 'invalid-form' });
});
