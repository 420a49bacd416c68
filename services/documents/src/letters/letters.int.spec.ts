import { createHash } from 'node:crypto';
import type { Actor, LetterFacts, LetterIssued, LetterVerification, LetterView, ProblemBody } from '@loket/contracts';
import { newId } from '@loket/database';
import { handleEvent } from '@loket/messaging';
import { DocumentsInTest, personInTest } from '../testing/documents-in-test';
import { factsInTest, orderOf, storeTemplate } from '../testing/letter-in-test';
import { ObjectStore } from '../storage/object-store';
import { markReplaced } from './mark-replaced';

describe('letters', () => {
  let documents: DocumentsInTest;
  let facts: LetterFacts;
  let applicant: Actor;
  const officer = personInTest([{ role: 'provincial-verifier', agency: 'bakesbangpol-kalteng' }]);

  beforeAll(async () => {
    documents = await DocumentsInTest.start();
  }, 30_000);
  afterAll(() => documents.stop(), 30_000);
  afterEach(() => jest.restoreAllMocks());

  beforeEach(async () => {
    applicant = personInTest();
    facts = factsInTest(await storeTemplate(documents), newId(), applicant.accountId);
    documents.neighbours.letterFacts.set(facts.caseId, facts);
    for (const reader of [applicant, officer])
      documents.neighbours.allow(facts.caseId, reader.accountId, { read: true, write: [] });
  });

  const order = () => documents.asService('POST', '/internal/letters', orderOf(facts));
  const issue = async (): Promise<LetterIssued> => (await (await order()).json()) as LetterIssued;
  const release = (id: string) => documents.asService('POST', `/internal/letters/${id}/release`, {});
  const query = <R>(sql: string, parameters: unknown[] = []): Promise<R[]> =>
    documents.database.source.query(sql, parameters);
  const eventsOf = async (id: string): Promise<string[]> =>
    (
      await query<{ type: string }>(`SELECT envelope->>'type' AS type FROM outbox WHERE key = $1 ORDER BY position`, [
        id,
      ])
    ).map(({ type }) => type);
  const content = (reader: Actor, id: string) => documents.asPerson(reader, 'GET', `/letters/${id}/content`);
  const pdfOf = async (id: string): Promise<Buffer<ArrayBuffer>> =>
    Buffer.from(await (await content(officer, id)).arrayBuffer());

  it('are issued once under one number, however often they are ordered', async () => {
    const first = await issue();
    expect(first.number).toMatch(/^220\/\d{3}\/SKT\/Bakesbangpol\/\d{4}$/);
    expect(await issue()).toEqual(first);
    expect(await eventsOf(first.letterId)).toEqual(['letter.issued']);
    expect((await pdfOf(first.letterId)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('keep their number when the storage fails, and are issued by the next call', async () => {
    const failing = jest
      .spyOn(documents.app.get(ObjectStore), 'putBytes')
      .mockRejectedValueOnce(new Error('connection lost'));
    expect((await order()).status).toBe(500);
    const [reserved] = await query<{ number: string; state: string }>(
      'SELECT number, state FROM letter WHERE case_id = $1',
      [facts.caseId],
    );
    expect(reserved?.state).toBe('reserved');
    failing.mockRestore();
    expect((await issue()).number).toBe(reserved?.number);
  });

  it('come out the same to the byte when they are printed again', async () => {
    const store = documents.app.get(ObjectStore);
    const putBytes = store.putBytes.bind(store);
    const stored: string[] = [];
    const interrupted = jest.spyOn(store, 'putBytes').mockImplementation(async (key, bytes, contentType) => {
      stored.push(createHash('sha256').update(bytes).digest('hex'));
      await putBytes(key, bytes, contentType);
      if (stored.length === 1) throw new Error('killed after storing');
    });
    await order();
    await issue();
    interrupted.mockRestore();
    expect(stored).toHaveLength(2);
    expect(stored[1]).toBe(stored[0]);
  });

  it('that can never be printed are void and stay on record with their number', async () => {
    const broken = factsInTest(
      await storeTemplate(documents, '#let letter = json(bytes(sys.inputs.letter))\n#letter.fields.nothing'),
    );
    documents.neighbours.letterFacts.set(broken.caseId, broken);
    const refused = await documents.asService('POST', '/internal/letters', orderOf(broken));
    expect(refused.status).toBe(400);
    const [letter] = await query<{ state: string; number: string; void_reason: string }>(
      'SELECT state, number, void_reason FROM letter WHERE case_id = $1',
      [broken.caseId],
    );
    expect(letter).toMatchObject({ state: 'void', void_reason: 'template-failed' });
    expect(((await refused.json()) as ProblemBody).detail).toContain(letter?.number);
    expect((await documents.asService('POST', '/internal/letters', orderOf(broken))).status).toBe(400);
  });

  it('take no number while their template is not loaded', async () => {
    const early = factsInTest('not-loaded');
    documents.neighbours.letterFacts.set(early.caseId, early);
    expect((await documents.asService('POST', '/internal/letters', orderOf(early))).status).toBe(503);
    expect(await query('SELECT 1 FROM letter WHERE case_id = $1', [early.caseId])).toEqual([]);
  });

  it('are the applicant’s only after release, and never a stranger’s', async () => {
    const { letterId } = await issue();
    const lists = async (reader: Actor): Promise<number> =>
      ((await (await documents.asPerson(reader, 'GET', `/cases/${facts.caseId}/letters`)).json()) as LetterView[])
        .length;
    expect((await content(applicant, letterId)).status).toBe(404);
    expect((await content(officer, letterId)).status).toBe(200);
    expect([await lists(applicant), await lists(officer)]).toEqual([0, 1]);
    const [one, two] = [await (await release(letterId)).json(), await (await release(letterId)).json()];
    expect(two).toEqual(one);
    expect(await eventsOf(letterId)).toEqual(['letter.issued', 'letter.released']);
    const mine = await content(applicant, letterId);
    expect(mine.status).toBe(200);
    expect(mine.headers.get('content-disposition')).toContain('Surat Keterangan Terdaftar 220-');
    expect(await lists(applicant)).toBe(1);
    expect((await content(personInTest(), letterId)).status).toBe(404);
    expect((await content(personInTest([{ role: 'auditor', agency: 'lain' }]), letterId)).status).toBe(404);
  });

  it('are known again by their code and by their file, and by nothing else', async () => {
    const { letterId, number } = await issue();
    const [row] = await query<{ code: string }>('SELECT code FROM letter WHERE id = $1', [letterId]);
    const code = row?.code ?? '';
    const spaced = `${code.slice(0, 4).toLowerCase()}-${code.slice(4, 8)} ${code.slice(8)}`;
    const byCode = (await (
      await documents.ask('GET', `/verification/${encodeURIComponent(spaced)}`)
    ).json()) as LetterVerification;
    expect(byCode).toMatchObject({
      code,
      number,
      status: 'valid',
      subject: 'Perkumpulan Contoh Sejahtera',
      kind: 'skt',
    });
    const pdf = await pdfOf(letterId);
    const verify = (file: Buffer<ArrayBuffer>) =>
      documents.ask('POST', '/verification', { 'content-type': 'application/pdf' }, file);
    expect(await (await verify(pdf)).json()).toEqual(byCode);
    expect((await verify(Buffer.concat([pdf, Buffer.from('\n')]))).status).toBe(404);
    expect((await verify(Buffer.alloc(12 * 1_048_576))).status).toBe(404);
    expect((await documents.ask('GET', '/verification/AAAABBBBCCCCDDDD')).status).toBe(404);
  });

  it('say that they are void once they are', async () => {
    const { letterId } = await issue();
    const [row] = await query<{ code: string }>('SELECT code FROM letter WHERE id = $1', [letterId]);
    expect(
      (await documents.asService('POST', `/internal/letters/${letterId}/void`, { reason: 'approval-withdrawn' }))
        .status,
    ).toBe(204);
    expect(await (await documents.ask('GET', `/verification/${row?.code}`)).json()).toMatchObject({ status: 'void' });
    expect((await release(letterId)).status).toBe(400);
    expect((await content(officer, letterId)).status).toBe(404);
  });

  it('say which letter holds in their place once a renewal has replaced them', async () => {
    const old = await issue();
    const [row] = await query<{ code: string }>('SELECT code FROM letter WHERE id = $1', [old.letterId]);
    const replacement = (await (
      await documents.asService('POST', '/internal/letters', orderOf(facts, 2))
    ).json()) as LetterIssued;
    const tell = (replacedBy: string) =>
      handleEvent(documents.database.source, [markReplaced], 'registry.ormas.v1', {
        ...{ id: newId(), type: 'ormas.certificate-replaced', source: 'registry', subject: facts.caseId, version: 1 },
        time: '2026-11-21T03:00:00Z',
        data: { ormasId: newId(), caseId: facts.caseId, accountId: null, letterId: old.letterId, replacedBy },
      });
    await tell(replacement.letterId);
    // The first replacement stands, whatever comes later.
    await tell(newId());
    expect(await (await documents.ask('GET', `/verification/${row?.code}`)).json()).toMatchObject({
      status: 'replaced',
      replacedBy: { number: replacement.number, issuedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
    });
    expect((await content(officer, old.letterId)).status).toBe(200);
  });

  it('keep no printed facts once the file has them', async () => {
    const { letterId } = await issue();
    expect(await query('SELECT content FROM letter WHERE id = $1', [letterId])).toEqual([{ content: null }]);
  });
});
