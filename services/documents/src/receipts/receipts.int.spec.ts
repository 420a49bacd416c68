import { newId } from '@loket/database';
import { DocumentsInTest } from '../testing/documents-in-test';
import { agencyInTest } from '../testing/neighbours-in-test';

describe('receipts', () => {
  let documents: DocumentsInTest;
  beforeAll(async () => {
    documents = await DocumentsInTest.start();
  }, 30_000);
  afterAll(() => documents.stop(), 30_000);

  it.each([['Jumat, 27 Maret 2026 pukul 16.30 WIB'], [null]])(
    'are printed as PDF, with the due time %s',
    async (dueWords) => {
      const caseId = newId();
      documents.neighbours.receiptFacts.set(caseId, {
        ...{
          number: 'SKT-2026-000001',
          agency: agencyInTest.id,
          serviceTitle: 'Pendaftaran ormas',
          subject: 'Perkumpulan "Contoh" #1',
        },
        ...{
          submittedAt: '2026-03-13T03:00:00Z',
          trackingUrl: 'http://loket.localhost/lacak/SKT-2026-000001/rahasia',
          dueWords,
          documents: ['Surat permohonan', 'Akta notaris'],
        },
      });
      const receipt = await documents.asService('GET', `/internal/receipts/${caseId}`);
      expect(receipt.status).toBe(200);
      expect(receipt.headers.get('content-type')).toBe('application/pdf');
      expect(
        Buffer.from(await receipt.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    },
  );

  it('are not found for a case that is not', async () => {
    expect((await documents.asService('GET', `/internal/receipts/${newId()}`)).status).toBe(404);
  });
});
