import type { LetterFacts, LetterIssued } from '@loket/contracts';
import { newId } from '@loket/database';
import { DocumentsInTest, personInTest } from '../testing/documents-in-test';
import { factsInTest, orderOf, storeTemplate } from '../testing/letter-in-test';
import { signatureInPdf } from './testing/signature-in-pdf';

describe('the electronic signature of an office', () => {
  let documents: DocumentsInTest;
  const officer = personInTest([{ role: 'agency-head', agency: 'disdukcapil-tanggamus' }]);

  beforeAll(async () => {
    documents = await DocumentsInTest.start();
  }, 30_000);
  afterAll(() => documents.stop(), 30_000);

  const issued = async (facts: LetterFacts): Promise<Buffer> => {
    documents.neighbours.letterFacts.set(facts.caseId, facts);
    documents.neighbours.allow(facts.caseId, officer.accountId, { read: true, write: [] });
    const answer = await documents.asService('POST', '/internal/letters', orderOf(facts));
    const { letterId } = (await answer.json()) as LetterIssued;
    const file = await documents.asPerson(officer, 'GET', `/letters/${letterId}/content`);
    return Buffer.from(await file.arrayBuffer());
  };
  const keys = (): Promise<{ agency: string; private_key: string }[]> =>
    documents.database.source.query(`SELECT agency, private_key FROM agency_key`);

  it('stands in a letter whose kind asks for it, and in no other', async () => {
    const templateHash = await storeTemplate(documents);
    expect(signatureInPdf(await issued(factsInTest(templateHash)))).toBeUndefined();
    expect(await keys()).toEqual([]);
    const signature = signatureInPdf(await issued({ ...factsInTest(templateHash, newId()), signed: true }));
    expect(signature).toMatchObject({ coversFile: true, isUntouched: true, isByCertificate: true });
  });

  it('is by one key of the office, which is not kept in the open', async () => {
    const templateHash = await storeTemplate(documents);
    const both = await Promise.all(
      [newId(), newId()].map(async (caseId) => issued({ ...factsInTest(templateHash, caseId), signed: true })),
    );
    const [one, two] = both.map((file) => signatureInPdf(file)?.certificate.fingerprint256);
    expect(one).toBeDefined();
    expect(two).toBe(one);
    const [key, ...others] = await keys();
    expect(others).toEqual([]);
    expect(key?.private_key).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----/);
  });
});
