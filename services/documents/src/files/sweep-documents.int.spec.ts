import type { DocumentView } from '@loket/contracts';
import { newId } from '@loket/database';
import { handleEvent } from '@loket/messaging';
import { ObjectStore } from '../storage/object-store';
import { DocumentsInTest, personInTest } from '../testing/documents-in-test';
import { samplePdf } from '../testing/sample-files';
import { objectKeyOf } from './document-row';
import { dropWithDraft } from './drop-documents';
import { sweepDocuments } from './sweep-documents';

describe('sweep of documents', () => {
  let documents: DocumentsInTest;
  const person = personInTest();
  const dossierId = newId();

  beforeAll(async () => {
    documents = await DocumentsInTest.start();
    documents.neighbours.allow(dossierId, person.accountId, {
      read: true,
      write: [{ requirement: 'deed', accepts: ['pdf'], maxBytes: 5_000 }],
    });
  }, 30_000);
  afterAll(() => documents.stop(), 30_000);

  const sweep = (minutes: number) => sweepDocuments(documents.database.source, documents.app.get(ObjectStore), minutes);
  const upload = async (text: string): Promise<string> => {
    const response = await documents.asPerson(person, 'POST', `/dossiers/${dossierId}/documents/deed`, samplePdf(text));
    return ((await response.json()) as DocumentView).id;
  };

  it('removes what was replaced before it was handed in, with its object, and nothing else', async () => {
    const replaced = await upload('lama');
    const current = await upload('baru');
    const unfinished = newId();
    await documents.database.source.query(
      `INSERT INTO document (id, dossier_id, requirement, state, file_name, content_type, uploaded_by) VALUES ($1, $2, 'deed', 'arriving', 'x', 'application/pdf', $3)`,
      [unfinished, dossierId, person.accountId],
    );
    expect(await sweep(60)).toBe(0);
    expect(await sweep(0)).toBe(2);
    expect(await documents.database.source.query('SELECT id FROM document')).toEqual([{ id: current }]);
    await expect(documents.app.get(ObjectStore).get(objectKeyOf(dossierId, replaced))).rejects.toMatchObject({
      code: 'unavailable',
    });
    expect((await documents.asPerson(person, 'GET', `/documents/${current}/content`)).status).toBe(200);
  });

  it('removes the files of a draft that was dropped, and none that were handed in', async () => {
    const dropped = (): Promise<unknown> =>
      handleEvent(documents.database.source, [dropWithDraft], dropWithDraft.topic, {
        ...{ id: newId(), type: 'draft.dropped', source: 'casework', subject: dossierId, version: 0 },
        ...{ time: '2026-03-13T10:00:00+07:00', data: { draftId: dossierId } },
      });
    await documents.database.source.query(`UPDATE document SET frozen_at = now()`);
    await dropped();
    expect(await sweep(0)).toBe(0);
    await documents.database.source.query(`UPDATE document SET frozen_at = NULL`);
    await dropped();
    expect(await sweep(0)).toBe(1);
    expect(await documents.database.source.query('SELECT id FROM document')).toEqual([]);
  });
});
