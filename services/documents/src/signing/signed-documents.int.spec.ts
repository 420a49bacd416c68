import type { DocumentView, LetterFacts, LetterIssued, LetterVerification, ProblemBody } from '@loket/contracts';
import { newId } from '@loket/database';
import { samplePdf } from '@loket/testing';
import { DocumentsInTest, personInTest } from '../testing/documents-in-test';
import { factsInTest, orderOf, storeTemplate } from '../testing/letter-in-test';
import { largePdf, lockedPdf, samplePng } from '../testing/sample-files';
import { signatureInPdf } from './testing/signature-in-pdf';

const MIB = 1_048_576;
const toSign = { requirement: 'civilDocument', accepts: ['pdf'], maxBytes: 10 * MIB, toSign: true } as const;
const pdf = (text: string): Buffer<ArrayBuffer> => Buffer.from(samplePdf(text));

describe('a document that is signed as it was uploaded', () => {
  let documents: DocumentsInTest;
  let caseId: string;
  const operator = personInTest([{ role: 'entry-operator', agency: 'disdukcapil-tanggamus' }]);

  beforeAll(async () => {
    documents = await DocumentsInTest.start();
  }, 30_000);
  afterAll(() => documents.stop(), 30_000);
  beforeEach(() => {
    caseId = newId();
    documents.neighbours.allow(caseId, operator.accountId, { read: true, write: [toSign] });
  });

  const upload = (file: Buffer<ArrayBuffer>) =>
    documents.asPerson(operator, 'POST', `/dossiers/${caseId}/documents/civilDocument`, file);
  const order = async (body: string, visit = 1): Promise<Response> => {
    const facts: LetterFacts = { ...factsInTest(await storeTemplate(documents), caseId), signed: true, body };
    documents.neighbours.letterFacts.set(caseId, facts);
    return documents.asService('POST', '/internal/letters', orderOf(facts, visit));
  };
  const issued = async (text: string, visit = 1): Promise<LetterIssued> => {
    const { id } = (await (await upload(pdf(text))).json()) as DocumentView;
    return (await (await order(id, visit)).json()) as LetterIssued;
  };
  const content = (letterId: string) => documents.asService('GET', `/internal/letters/${letterId}/content`);
  const codeOf = async (letterId: string): Promise<string> => {
    const [row] = await documents.database.source.query(`SELECT code FROM letter WHERE id = $1`, [letterId]);
    return row.code;
  };

  it('begins with that very file, carries the signature over all of it, and is known by its code', async () => {
    const { letterId, number } = await issued('Kartu Keluarga');
    const file = Buffer.from(await (await content(letterId)).arrayBuffer());
    expect(file.subarray(0, pdf('Kartu Keluarga').length).equals(pdf('Kartu Keluarga'))).toBe(true);
    expect(signatureInPdf(file)).toMatchObject({ coversFile: true, isUntouched: true, isByCertificate: true });
    const found = await documents.ask('GET', `/verification/${await codeOf(letterId)}`);
    expect((await found.json()) as LetterVerification).toMatchObject({ number, status: 'valid' });
  });

  it.each([
    ['no PDF', samplePng(), 'file-wrong-type', 'bukan PDF'],
    ['locked', lockedPdf(), 'file-wrong-type', 'kata sandi'],
    ['broken', pdf('Terpotong').subarray(0, 300), 'file-wrong-type', 'rusak atau tidak lengkap'],
    ['larger than 10 MB', largePdf(10 * MIB + 1), 'file-too-large', 'lebih dari 10 MB'],
  ])('is refused at the upload where it is %s, and nothing is kept', async (_what, file, code, sentence) => {
    const refused = await upload(file);
    expect(refused.status).toBe(422);
    const problem = (await refused.json()) as ProblemBody;
    expect(problem.code).toBe(code);
    expect(problem.detail).toContain(sentence);
    expect(await documents.database.source.query(`SELECT 1 FROM document WHERE dossier_id = $1`, [caseId])).toEqual([]);
  });

  it('is refused at the upload where it carries a signature already', async () => {
    const { letterId } = await issued('Sudah ditandatangani');
    const refused = await upload(Buffer.from(await (await content(letterId)).arrayBuffer()));
    expect(((await refused.json()) as ProblemBody).detail).toContain('sudah bertanda tangan elektronik');
  });

  it('takes no number without a file of this very case', async () => {
    const { id } = (await (await upload(pdf('Milik orang lain'))).json()) as DocumentView;
    caseId = newId();
    expect((await order(id)).status).toBe(400);
    expect((await order(newId())).status).toBe(400);
    expect(await documents.database.source.query(`SELECT 1 FROM letter WHERE case_id = $1`, [caseId])).toEqual([]);
  });

  it('makes the one before void where it is signed anew', async () => {
    const first = await issued('Salah ketik');
    const second = await issued('Sudah benar', 2);
    const status = async ({ letterId }: LetterIssued) =>
      ((await (await documents.ask('GET', `/verification/${await codeOf(letterId)}`)).json()) as LetterVerification)
        .status;
    expect([await status(first), await status(second)]).toEqual(['void', 'valid']);
    expect((await content(first.letterId)).status).toBe(404);
  });
});
