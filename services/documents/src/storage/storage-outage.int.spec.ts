import type { ProblemBody } from '@loket/contracts';
import { newId } from '@loket/database';
import { DocumentsInTest, personInTest } from '../testing/documents-in-test';
import { samplePdf } from '../testing/sample-files';

describe('while the storage is down', () => {
  let documents: DocumentsInTest;

  beforeAll(async () => {
    documents = await DocumentsInTest.start({ S3_ENDPOINT: 'http://127.0.0.1:1' });
  }, 30_000);
  afterAll(() => documents.stop(), 30_000);

  it('the service lives, and an upload is told that nothing is lost', async () => {
    expect((await documents.ask('GET', '/health/ready')).status).toBe(200);
    const person = personInTest();
    const dossierId = newId();
    documents.neighbours.allow(dossierId, person.accountId, {
      read: true,
      write: [{ requirement: 'deed', accepts: ['pdf'], maxBytes: 10_000_000 }],
    });
    const content = Buffer.concat([samplePdf(), Buffer.alloc(6_000_000, 'x')]);
    const refused = await documents.asPerson(person, 'POST', `/dossiers/${dossierId}/documents/deed`, content);
    expect(refused.status).toBe(503);
    expect((await refused.json()) as ProblemBody).toMatchObject({
      code: 'unavailable',
      detail: expect.stringContaining('tidak hilang; silakan coba lagi'),
    });
  });
});
