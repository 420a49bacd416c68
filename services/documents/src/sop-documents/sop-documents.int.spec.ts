import type { PublishedDefinition, ServiceOffer } from '@loket/contracts';
import type { Sop } from '@loket/sop';
import { DocumentsInTest, personInTest } from '../testing/documents-in-test';
import { agencyInTest } from '../testing/neighbours-in-test';
import { sopInTest } from './sop-in-test';
import { SopNeighboursInTest } from './sop-neighbours-in-test';

const hash = 'a'.repeat(64);
const earlier = 'b'.repeat(64);
const foreign = 'c'.repeat(64);
const path = `/sop-documents/${agencyInTest.id}/permit`;

const offer: ServiceOffer<Sop> = { service: 'permit', agency: agencyInTest.id, definitionHash: hash, sop: sopInTest };
const tooHigh: Sop = {
  ...sopInTest,
  steps: sopInTest.steps.map((step) => ({ ...step, completenessAsWritten: Array.from({ length: 99 }, () => 'Surat') })),
};
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

describe('SOP documents', () => {
  let documents: DocumentsInTest;
  const neighbours = new SopNeighboursInTest();

  beforeAll(async () => {
    const url = await neighbours.start();
    documents = await DocumentsInTest.start({ CASEWORK_URL: url, ACCOUNTS_URL: url });
    neighbours.answers.set('/services', [offer, { ...offer, agency: 'kantor-lain', service: 'letter' }]);
    for (const [name, service] of [
      [earlier, 'permit'],
      [foreign, 'letter'],
    ])
      neighbours.answers.set(`/internal/definitions/${name}`, {
        ...{ hash: name ?? '', service: service ?? '' },
        sop: { ...sopInTest, title: { id: 'Izin lama', en: 'Old permit' } },
      } satisfies PublishedDefinition<Sop>);
  }, 30_000);
  afterAll(async () => {
    await documents.stop();
    await neighbours.stop();
  }, 30_000);

  const pdfOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

  it('are a tagged PDF that anybody may open, the same each time', async () => {
    const answers = [
      await documents.ask('GET', path),
      await documents.asPerson(personInTest(), 'GET', path),
      await documents.asService('GET', path),
    ];
    const [first, ...others] = await Promise.all(answers.map(pdfOf));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers[0]?.headers.get('content-type')).toBe('application/pdf');
    expect(answers[0]?.headers.get('content-disposition')).toMatch(/^inline; filename="SOP Izin /);
    expect(first?.toString('latin1')).toContain('/StructTreeRoot');
    expect(first && pagesIn(first)).toBe(2);
    for (const other of others) expect(first?.equals(other)).toBe(true);
  });

  it('are of an earlier edition where its hash is given', async () => {
    const answer = await documents.ask('GET', `${path}?edition=${earlier}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain('SOP Izin lama.pdf');
  });

  it.each([
    ['a service the office does not offer', `/sop-documents/${agencyInTest.id}/letter`],
    ['an office that does not offer the service', '/sop-documents/kantor-lain/permit'],
    ['an edition of another service', `${path}?edition=${foreign}`],
    ['an edition that nobody published', `${path}?edition=${'d'.repeat(64)}`],
  ])('are not found for %s', async (_, wrong) => {
    expect((await documents.ask('GET', wrong)).status).toBe(404);
  });

  it('are refused for an edition that is no hash', async () => {
    expect((await documents.ask('GET', `${path}?edition=../x`)).status).toBe(400);
  });

  it('say which row is higher than a page', async () => {
    neighbours.answers.set('/services', [{ ...offer, sop: tooHigh }]);
    const answer = await documents.ask('GET', path);
    expect(answer.status).toBe(500);
    expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('Baris 1 lebih tinggi') });
  });
});
