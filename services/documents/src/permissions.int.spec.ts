import { newId } from '@loket/database';
import { DocumentsInTest, personInTest } from './testing/documents-in-test';

type Caller = 'nobody' | 'person' | 'service';
const id = newId();

const routes: readonly (readonly [method: string, path: string, ...open: Caller[]])[] = [
  ['GET', '/health/live', 'nobody', 'person', 'service'],
  ['GET', '/health/ready', 'nobody', 'person', 'service'],
  ['POST', `/dossiers/${id}/documents/deed`, 'person'],
  ['DELETE', `/dossiers/${id}/documents/${id}`, 'person'],
  ['GET', `/dossiers/${id}/documents`, 'person'],
  ['GET', `/internal/dossiers/${id}/documents`, 'service'],
  ['GET', `/documents/${id}/content`, 'person'],
  ['POST', '/internal/letters', 'service'],
  ['POST', `/internal/letters/${id}/release`, 'service'],
  ['POST', `/internal/letters/${id}/void`, 'service'],
  ['GET', `/internal/letter-templates/${'0'.repeat(64)}`, 'service'],
  ['GET', `/internal/letters/${id}/content`, 'service'],
  ['GET', `/cases/${id}/letters`, 'person', 'service'],
  ['GET', `/letters/${id}/content`, 'person'],
  ['GET', `/internal/receipts/${id}`, 'service'],
  ['POST', '/internal/posters/pdf', 'service'],
  ['POST', '/internal/posters/svg', 'service'],
  ['GET', '/sop-documents/a/b', 'nobody', 'person', 'service'],
  ['GET', '/verification/AAAABBBBCCCCDDDD', 'nobody', 'person', 'service'],
  ['POST', '/verification', 'nobody', 'person', 'service'],
  ['GET', '/internal/dead-letters', 'service'],
  ['POST', '/internal/dead-letters/replay', 'service'],
];

describe('doors of the service documents', () => {
  let documents: DocumentsInTest;
  const person = personInTest([{ role: 'administrator', agency: 'bakesbangpol-kalteng' }]);

  beforeAll(async () => {
    documents = await DocumentsInTest.start();
  }, 30_000);
  afterAll(() => documents.stop(), 30_000);

  const knock: Readonly<Record<Caller, (method: string, path: string) => Promise<Response>>> = {
    nobody: (method, path) => documents.ask(method, path),
    person: (method, path) => documents.asPerson(person, method, path),
    service: (method, path) => documents.asService(method, path),
  };

  it.each(routes)('%s %s opens to whom it should', async (method, path, ...open) => {
    for (const caller of ['nobody', 'person', 'service'] as const) {
      const { status } = await knock[caller](method, path);
      const shut = status === 401 || status === 403;
      expect({ caller, shut }).toEqual({ caller, shut: !open.includes(caller) });
    }
  });

  it('takes no token that was signed by another key', async () => {
    const forged = {
      authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.',
      'x-service-token': 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ3b3JrZXIifQ.',
    };
    expect((await documents.ask('GET', `/cases/${id}/letters`, forged)).status).toBe(401);
  });
});
