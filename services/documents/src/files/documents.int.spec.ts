import type { Actor, DocumentView, ProblemBody } from '@loket/contracts';
import { newId } from '@loket/database';
import { handleEvent } from '@loket/messaging';
import { DocumentsInTest, personInTest } from '../testing/documents-in-test';
import { largePdf, lockedPdf, samplePdf, samplePng } from '../testing/sample-files';
import { freezeOnSubmission } from './freeze-documents';

const MIB = 1_048_576;
const pdfOnly = { requirement: 'deed', accepts: ['pdf'], maxBytes: 2 * MIB } as const;

describe('documents of a dossier', () => {
  let documents: DocumentsInTest;
  let applicant: Actor;
  let dossierId: string;

  beforeAll(async () => {
    documents = await DocumentsInTest.start();
  }, 30_000);
  afterAll(() => documents.stop(), 30_000);

  beforeEach(() => {
    applicant = personInTest();
    dossierId = newId();
    documents.neighbours.allow(dossierId, applicant.accountId, { read: true, write: [pdfOnly] });
  });

  const path = (requirement = 'deed') => `/dossiers/${dossierId}/documents/${requirement}`;
  const upload = (content: Buffer<ArrayBuffer>, name = 'akta.pdf') =>
    documents.asPerson(applicant, 'POST', path(), content, { 'x-file-name': encodeURIComponent(name) });
  const viewIn = async (response: Response): Promise<DocumentView> => (await response.json()) as DocumentView;
  const problemIn = async (response: Response): Promise<ProblemBody> => (await response.json()) as ProblemBody;
  const list = async (): Promise<DocumentView[]> =>
    (await (await documents.asPerson(applicant, 'GET', `/dossiers/${dossierId}/documents`)).json()) as DocumentView[];
  const submit = () =>
    handleEvent(documents.database.source, freezeOnSubmission, 'casework.case.v1', {
      ...{
        id: newId(),
        type: 'case.submitted',
        source: 'casework',
        subject: dossierId,
        version: 1,
        time: new Date().toISOString(),
      },
      data: {
        caseId: dossierId,
        number: 'SKT-2026-1',
        service: 'ormas-registration',
        agency: 'a',
        step: null,
        visit: 0,
        accountId: applicant.accountId,
      },
    });

  it('gives back what was uploaded, under its name, and lets nothing in it run', async () => {
    const stored = await upload(samplePdf(), 'Akta “Pendirian”.pdf');
    expect(stored.status).toBe(201);
    const view = await viewIn(stored);
    expect(view).toMatchObject({
      requirement: 'deed',
      fileName: 'Akta “Pendirian”.pdf',
      contentType: 'application/pdf',
      bytes: samplePdf().length,
      frozen: false,
    });
    const content = await documents.asPerson(applicant, 'GET', `/documents/${view.id}/content`);
    expect(Buffer.from(await content.arrayBuffer())).toEqual(samplePdf());
    expect(content.headers.get('content-disposition')).toContain(
      "filename*=UTF-8''Akta%20%E2%80%9CPendirian%E2%80%9D.pdf",
    );
    expect(content.headers.get('x-content-type-options')).toBe('nosniff');
    expect(content.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('takes the same content twice as one document', async () => {
    const first = await viewIn(await upload(samplePdf()));
    const second = await viewIn(await upload(samplePdf(), 'nama-lain.pdf'));
    expect(second).toEqual(first);
    expect(await list()).toEqual([first]);
  });

  it('makes a new upload the current document', async () => {
    await upload(samplePdf('lama'));
    const current = await viewIn(await upload(samplePdf('baru')));
    expect(await list()).toEqual([current]);
  });

  it('keeps one document when several uploads arrive at once', async () => {
    const answers = await Promise.all(['a', 'b', 'c', 'a', 'b'].map((text) => upload(samplePdf(text))));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(await list()).toHaveLength(1);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'file-empty', 'Berkas kosong'],
    ['a picture where a PDF is asked', samplePng(), 'file-wrong-type', 'bukan PDF'],
    ['text that calls itself a PDF', Buffer.from('halo, ini bukan pdf'), 'file-wrong-type', 'bukan PDF'],
    ['a PDF locked by a password', lockedPdf(), 'file-wrong-type', 'kata sandi'],
    ['a file one byte too large', largePdf(2 * MIB + 1), 'file-too-large', 'lebih dari 2 MB'],
    ['a file much too large', largePdf(24 * MIB), 'file-too-large', 'lebih dari 2 MB'],
  ])('refuses %s with a sentence and stores nothing', async (_what, content, code, sentence) => {
    const refused = await upload(content);
    expect(refused.status).toBe(422);
    const problem = await problemIn(refused);
    expect(problem).toMatchObject({ code });
    expect(problem.detail).toContain(sentence);
    expect(await list()).toEqual([]);
    expect(await documents.database.source.query('SELECT id FROM document WHERE dossier_id = $1', [dossierId])).toEqual(
      [],
    );
  });

  it('stops reading a stream without a length that grows too large, and still answers', async () => {
    const chunk = largePdf(MIB);
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => (sent++ < 20 ? controller.enqueue(chunk) : controller.close()),
    });
    const refused = await documents.asPersonStreaming(applicant, path(), body);
    expect(refused.status).toBe(422);
    expect((await problemIn(refused)).code).toBe('file-too-large');
  });

  it('takes a file of exactly the limit', async () => {
    expect((await upload(largePdf(2 * MIB))).status).toBe(201);
  });

  it('never tells a stranger that a dossier or document exists', async () => {
    const { id } = await viewIn(await upload(samplePdf()));
    const stranger = personInTest();
    const asked = await Promise.all([
      documents.asPerson(stranger, 'POST', path(), samplePdf()),
      documents.asPerson(stranger, 'GET', `/dossiers/${dossierId}/documents`),
      documents.asPerson(stranger, 'GET', `/documents/${id}/content`),
      documents.asPerson(stranger, 'DELETE', `/dossiers/${dossierId}/documents/${id}`),
      documents.asPerson(stranger, 'GET', `/documents/${newId()}/content`),
    ]);
    const problems = await Promise.all(asked.map(problemIn));
    expect(new Set(problems.map((problem) => JSON.stringify(problem)))).toEqual(new Set([JSON.stringify(problems[0])]));
    expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });

  it('says that a document cannot be replaced now where it may be read but not written', async () => {
    documents.neighbours.allow(dossierId, applicant.accountId, { read: true, write: [] });
    const refused = await upload(samplePdf());
    expect(refused.status).toBe(409);
    expect(await problemIn(refused)).toMatchObject({
      code: 'frozen-document',
      detail: expect.stringContaining('tidak dapat diganti'),
    });
  });

  it('does not show a file that is withheld, neither in the list nor by its address', async () => {
    const { id } = await viewIn(await upload(samplePdf()));
    documents.neighbours.allow(dossierId, applicant.accountId, { read: true, withheld: ['deed'], write: [] });
    expect(await list()).toEqual([]);
    expect((await documents.asPerson(applicant, 'GET', `/documents/${id}/content`)).status).toBe(404);
  });

  it('keeps what was handed in when it is replaced after a return', async () => {
    const handedIn = await viewIn(await upload(samplePdf('diserahkan')));
    await submit();
    expect((await list())[0]).toMatchObject({ id: handedIn.id, frozen: true });
    expect(
      (await documents.asPerson(applicant, 'DELETE', `/dossiers/${dossierId}/documents/${handedIn.id}`)).status,
    ).toBe(409);
    const replacement = await viewIn(await upload(samplePdf('perbaikan')));
    expect(await list()).toEqual([replacement]);
    const old = await documents.asPerson(applicant, 'GET', `/documents/${handedIn.id}/content`);
    expect(Buffer.from(await old.arrayBuffer())).toEqual(samplePdf('diserahkan'));
  });

  it('takes out a document that was not handed in', async () => {
    const { id } = await viewIn(await upload(samplePdf()));
    expect((await documents.asPerson(applicant, 'DELETE', `/dossiers/${dossierId}/documents/${id}`)).status).toBe(204);
    expect(await list()).toEqual([]);
  });

  describe('of a requirement that takes many files', () => {
    beforeEach(() => {
      const files = { requirement: 'files', accepts: ['pdf'], maxBytes: 2 * MIB, many: true } as const;
      documents.neighbours.allow(dossierId, applicant.accountId, { read: true, write: [files] });
    });
    const add = (content: Buffer<ArrayBuffer>, title: string, note = '') =>
      documents.asPerson(applicant, 'POST', path('files'), content, {
        ...{ 'x-file-title': encodeURIComponent(title), 'x-file-note': encodeURIComponent(note) },
      });

    it('each stands beside the others under its own title and description', async () => {
      await add(samplePdf('a'), 'Akta', 'Nomor 7');
      await add(samplePdf('b'), 'Foto “kantor”');
      expect(await list()).toMatchObject([
        { title: 'Akta', note: 'Nomor 7' },
        { title: 'Foto “kantor”', note: '' },
      ]);
    });

    it('the same file again is the same one, under its new title', async () => {
      const first = await viewIn(await add(samplePdf('a'), 'Akta'));
      expect(await viewIn(await add(samplePdf('a'), 'Akta pendirian'))).toMatchObject({
        ...{ id: first.id, title: 'Akta pendirian' },
      });
      expect(await list()).toHaveLength(1);
    });

    it('one without a title is refused and not stored', async () => {
      const refused = await add(samplePdf('a'), ' ');
      expect(refused.status).toBe(422);
      expect(await problemIn(refused)).toMatchObject({ errors: [{ field: 'title' }] });
      expect(await list()).toEqual([]);
    });

    it('one that was handed in can be taken out while others can be added, and stays on record', async () => {
      const { id } = await viewIn(await add(samplePdf('a'), 'Akta'));
      await submit();
      expect((await documents.asPerson(applicant, 'DELETE', `/dossiers/${dossierId}/documents/${id}`)).status).toBe(
        204,
      );
      expect(await list()).toEqual([]);
      expect((await documents.asPerson(applicant, 'GET', `/documents/${id}/content`)).status).toBe(200);
    });
  });
});
