import type { CaseView, SubmissionAccepted, TaskView } from '@loket/contracts';
import { dataSource, inTransaction, rows } from '@loket/database';
import {
  Person,
  type PortalVisitor,
  type SeenPage,
  approve,
  claim,
  closed,
  giveVerdicts,
  prepareDraft,
  samplePdf,
  submit,
  testStack,
} from '@loket/testing';
import { adoptEdition } from '../../services/casework/src/definitions/adopt-edition';
import { refusal, signedIn } from './at-portal';
import { type Staff, applicantName, givenStaff } from './given-registrations';
import { walk } from './walk';

const ministryName = 'verifikator@kemendagri.contoh.id';
const headName = 'kepala@kalteng.contoh.id';
const certificate = { name: 'SKT Kemendagri.pdf', type: 'application/pdf', bytes: samplePdf('SKT dari kementerian') };
const label = 'SKT dari Kemendagri';
const validFrom = '2026-01-02';

/** The demo office's registration is the ministry's to issue while `act` runs; a case keeps what it was filed under. */
async function whileMinistryIssues<T>(act: () => Promise<T>): Promise<T> {
  const source = await dataSource({ url: testStack().env['casework']?.['DATABASE_OWNER_URL'] ?? '' }).initialize();
  const edition = { agency: 'bakesbangpol-kalteng', service: 'ormas-registration', ministryAgency: 'kemendagri' };
  try {
    await inTransaction(source, () => adoptEdition({ ...edition, authority: 'ministry', validFrom }));
    return await act();
  } finally {
    await inTransaction(source, () =>
      rows(`DELETE FROM edition WHERE agency = $1 AND service = $2 AND valid_from = $3`, [
        edition.agency,
        edition.service,
        validFrom,
      ]),
    );
    await source.destroy();
  }
}

/** Takes the task and checks its documents through the services; gives the officer's page of it. */
async function taskPage(username: string, number: string): Promise<[PortalVisitor, SeenPage, TaskView]> {
  const [person, visitor] = [await Person.signIn(testStack(), username), await signedIn(username)];
  const task = await claim(person, number);
  await giveVerdicts(person, task);
  return [visitor, await visitor.open(`/tugas/${task.taskId}`), task];
}

const linkTo = ({ root }: SeenPage, words: string): string | undefined =>
  root
    .querySelectorAll('main a')
    .find((link) => link.text.includes(words))
    ?.getAttribute('href');

let staff: Staff;
let accepted: SubmissionAccepted;
let certificatePath = '';
const step = walk();

describe('a registration whose SKT the ministry issues', () => {
  step('is filed and verified by the province as any other', async () => {
    staff = await givenStaff();
    const draft = await prepareDraft(staff.applicant, 'Katingan');
    accepted = await whileMinistryIssues(() => submit(staff.applicant, draft));
    await approve(staff.verifier, accepted.number);
  });

  step("is approved by the ministry only with the ministry's PDF, number and date", async () => {
    const [officer, page, { taskId }] = await taskPage(ministryName, accepted.number);
    const entries = { ministryNumber: '220-77/D.III.4/2026', ministryDate: '02-11-2026' };
    const refused = await officer.send(page, '/keputusan', { keputusan: 'approve', ...entries });
    expect(refusal(refused, [])).toMatchObject({ status: 422 });
    expect(refused.root.querySelector('.summary')?.text).toContain(`${label} wajib diisi.`);
    const attached = await officer.send(refused, '/lampiran/ministryCertificate', { berkas: certificate });
    expect([attached.path, attached.text]).toEqual([
      expect.stringContaining(taskId),
      expect.stringContaining(`Berkas terunggah: ${certificate.name}`),
    ]);
    const decided = await officer.send(attached, '/keputusan', { keputusan: 'approve', ...entries });
    expect([decided.status, decided.text]).toEqual([200, expect.stringMatching(/Keputusan tersimpan|sedang diproses/)]);
  });

  step("comes to the head with the ministry's PDF, which the applicant does not have yet", async () => {
    const [head, page] = await taskPage(headName, accepted.number);
    certificatePath = linkTo(page, label) ?? '';
    expect((await head.download(certificatePath)).bytes).toEqual(certificate.bytes);
    const applicant = await signedIn(applicantName);
    expect((await applicant.open(`/permohonan/${accepted.caseId}`)).text).not.toContain(label);
    expect((await applicant.download(certificatePath)).status).toBe(404);
    await head.send(page, '/keputusan', { keputusan: 'approve' });
  });

  step("ends with the ministry's PDF and the province's cover letter in the applicant's hands", async () => {
    const view: CaseView = await closed(staff.applicant, accepted.caseId);
    expect(view).toMatchObject({ ending: { key: 'issued' }, letters: [{ kind: 'cover-letter' }] });
    const applicant = await signedIn(applicantName);
    const page = await applicant.open(`/permohonan/${accepted.caseId}`);
    expect(linkTo(page, label)).toBe(certificatePath);
    expect((await applicant.download(certificatePath)).bytes).toEqual(certificate.bytes);
    const letter = await applicant.download(linkTo(page, 'Surat pengantar penyerahan SKT') ?? '');
    expect(letter).toMatchObject({ status: 200, type: 'application/pdf' });
    expect(Buffer.from(letter.bytes).subarray(0, 5).toString()).toBe('%PDF-');
    expect(page.text).toContain(`Nomor ${view.letters[0]?.number}`);
  });
});
