import { randomUUID } from 'node:crypto';
import { type PortalVisitor, prepareDraft, testStack } from '@loket/testing';
import { signedIn, stranger } from './at-portal';
import {
  type ClaimedCase,
  applicantName,
  givenClaimedCase,
  givenIssuedCase,
  givenStaff,
  verifierName,
} from './given-registrations';

const missing = { status: 404, heading: 'Tidak ditemukan' };
const seen = async (visitor: PortalVisitor, path: string) => {
  const page = await visitor.open(path);
  return { status: page.status, heading: page.root.querySelector('h1')?.text };
};

describe('by an address that is not theirs', () => {
  let draftId: string;
  let claimed: ClaimedCase;
  let issued: { caseId: string };
  let letterPath: string;
  let other: PortalVisitor;
  let officerElsewhere: PortalVisitor;

  beforeAll(async () => {
    const staff = await givenStaff();
    draftId = await prepareDraft(staff.applicant, 'Mentaya');
    claimed = await givenClaimedCase(staff, 'Seruyan');
    issued = await givenIssuedCase(staff, 'Lamandau');
    const page = await (await signedIn(applicantName)).open(`/permohonan/${issued.caseId}`);
    letterPath = page.root.querySelector('a[href^="/surat/"]')?.getAttribute('href') ?? '';
    [other, officerElsewhere] = await Promise.all([signedIn('pelapor@contoh.id'), signedIn('pendata@kobar.contoh.id')]);
  });

  it("nobody reads another person's case, draft, document, receipt or letter", async () => {
    const document = claimed.task.case.documents[0]?.id ?? '';
    expect(letterPath).toMatch(/^\/surat\//);
    const paths = [
      `/permohonan/${claimed.accepted.caseId}`,
      `/permohonan/${claimed.accepted.caseId}/terkirim`,
      `/permohonan/${claimed.accepted.caseId}/tanda-terima`,
      `/permohonan/${issued.caseId}`,
      `/pendaftaran/${draftId}`,
      `/pendaftaran/${draftId}/organisation`,
      `/pendaftaran/${draftId}/dokumen`,
      `/pendaftaran/${draftId}/periksa`,
      `/dokumen/${document}`,
      letterPath,
    ];
    for (const visitor of [other, officerElsewhere])
      for (const path of paths) expect({ path, ...(await seen(visitor, path)) }).toEqual({ path, ...missing });
  });

  it('a task opens for officers of its role and office only', async () => {
    const path = `/tugas/${claimed.task.taskId}`;
    expect(await seen(officerElsewhere, path)).toEqual(missing);
    expect(await seen(await signedIn('kepala@kalteng.contoh.id'), path)).toEqual(missing);
    expect(await seen(other, path)).toEqual({ status: 403, heading: 'Tidak berwenang' });
    expect(await seen(other, '/antrean')).toEqual({ status: 403, heading: 'Tidak berwenang' });
  });

  it("an officer does not enter the draft of an applicant, nor does an applicant get an officer's task decided", async () => {
    const officer = await signedIn(verifierName);
    expect(await seen(officer, `/pendaftaran/${draftId}/organisation`)).toEqual(missing);
    const own = await officer.open(`/tugas/${claimed.task.taskId}`);
    own.root.querySelector('form[action$="/keputusan"] [name="kunci"]')?.setAttribute('value', await keyOf(other));
    const forced = await other.send(own, '/keputusan', { keputusan: 'refuse', alasan: 'Dicoba' });
    expect([forced.status, forced.text]).toEqual([403, expect.stringContaining('Tidak berwenang')]);
    expect((await officer.open(`/tugas/${claimed.task.taskId}`)).text).not.toContain('sudah diputuskan');
  });

  it("nobody writes to another person's draft or case", async () => {
    const owner = await signedIn(applicantName);
    for (const [path, action] of [
      [`/pendaftaran/${draftId}/organisation`, '/organisation'],
      [`/pendaftaran/${draftId}/periksa`, '/periksa'],
    ] as const) {
      const page = await owner.open(path);
      page.root
        .querySelector(`main form[action$="${action}"] [name="kunci"]`)
        ?.setAttribute('value', await keyOf(other));
      expect((await other.send(page, action, { organisationName: 'Direbut' })).status).toBe(404);
    }
    expect((await owner.open(`/pendaftaran/${draftId}/organisation`)).text).not.toContain('Direbut');
  });

  it('made-up and malformed ids are not found', async () => {
    const visitor = await signedIn(applicantName);
    const officer = await signedIn(verifierName);
    for (const id of [randomUUID(), 'bukan-id', '1', '..%2fservices', '%zz', '%00', "'--", 'x'.repeat(300)]) {
      const paths = ['permohonan', 'pendaftaran', 'dokumen', 'surat', 'cari-ormas', 'layanan'].map(
        (at) => `/${at}/${id}`,
      );
      for (const path of paths) expect({ path, ...(await seen(visitor, path)) }).toEqual({ path, ...missing });
      expect(await seen(officer, `/tugas/${id}`)).toEqual(missing);
    }
  });

  it('a tracking link with a wrong secret tells nothing', async () => {
    const { number, trackingSecret } = claimed.accepted;
    const right = await stranger().open(`/lacak/${number}/${trackingSecret}`);
    expect([right.status, right.text]).toEqual([200, expect.stringContaining('Verifikasi provinsi')]);
    expect(right.text).not.toContain('Seruyan');
    for (const wrong of [`${number}/${trackingSecret}x`, `${number}/x`, `SKT-6200-2026-999999/${trackingSecret}`]) {
      const page = await stranger().open(`/lacak/${wrong}`);
      expect([page.status, page.text]).toEqual([404, expect.stringContaining('Nomor atau kode tidak cocok.')]);
      expect(page.text).not.toContain('Verifikasi provinsi');
    }
  });

  it('who is not signed in is asked to, and comes back', async () => {
    const path = `/permohonan/${claimed.accepted.caseId}`;
    const visitor = stranger();
    const page = await visitor.open(path);
    expect(page.path).toBe(`/masuk?lanjut=${encodeURIComponent(path)}`);
    const password = testStack().signIns.find(({ username }) => username === applicantName)?.password ?? '';
    const back = await visitor.send(page, '/masuk', { username: applicantName, password });
    expect([back.path, back.text]).toEqual([path, expect.stringContaining(claimed.accepted.number)]);
  });
});

/** The form token of somebody, as any page of theirs shows it. */
const keyOf = async (visitor: PortalVisitor): Promise<string> =>
  (await visitor.open('/')).root.querySelector('[name="kunci"]')?.getAttribute('value') ?? '';
