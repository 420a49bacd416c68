import type { DocumentView } from '@loket/contracts';
import { Person, type PortalVisitor, type SeenPage, type UploadedFile, samplePdf, testStack } from '@loket/testing';
import { sentenceAt, signedIn, stranger } from './at-portal';
import { applicantName, givenEmptyDraft } from './given-registrations';

const text = new TextEncoder();
const file = (name: string, bytes: Uint8Array<ArrayBuffer>): UploadedFile => ({ name, type: 'application/pdf', bytes });
const pdfOf = (bytes: number): Uint8Array<ArrayBuffer> => {
  const filled = new Uint8Array(bytes).fill(32);
  filled.set(samplePdf('besar'));
  return filled;
};

describe('a file that cannot be taken', () => {
  let person: Person;
  let applicant: PortalVisitor;
  let draft: string;

  beforeAll(async () => {
    person = await Person.signIn(testStack(), applicantName);
    applicant = await signedIn(applicantName);
    draft = await givenEmptyDraft(person);
  });
  const send = async (requirement: string, berkas: UploadedFile | undefined): Promise<SeenPage> => {
    const page = await applicant.open(`/pendaftaran/${draft}/dokumen`);
    return applicant.send(page, `/dokumen/${requirement}`, berkas === undefined ? {} : { berkas });
  };
  const stored = () => person.call<DocumentView[]>('documents', `/dossiers/${draft}/documents`);

  it.each([
    ['a text renamed to .pdf', file('surat.pdf', text.encode('Ini bukan PDF. '.repeat(400))), /^Isi berkas bukan PDF/],
    ['a page renamed to .pdf', file('surat.pdf', text.encode('<html><script>1</script></html>')), /^Isi berkas bukan/],
    ['an empty file', file('surat.pdf', new Uint8Array()), /^Berkas kosong/],
    ['a PDF of more than 2 MB', file('surat.pdf', pdfOf(2 * 1_048_576 + 1)), /lebih dari 2 MB/],
    ['a far larger one', file('surat.pdf', pdfOf(12 * 1_048_576)), /lebih dari 2 MB/],
    ['no file at all', undefined, /^Pilih berkas dahulu/],
  ])('%s: a sentence at its document, and nothing stored', async (_what, berkas, sentence) => {
    const page = await send('application-letter', berkas);
    expect(page.status).toBe(422);
    expect(sentenceAt(page, 'berkas-application-letter')).toMatch(sentence);
    expect(page.root.querySelectorAll('p.err:not([hidden])')).toHaveLength(1);
    expect(await stored()).toEqual([]);
  });

  it('a PDF where only a photo is asked for is told so', async () => {
    const page = await send('photo-chair', file('foto.jpg', samplePdf('foto')));
    expect(sentenceAt(page, 'berkas-photo-chair')).toBe(
      'Isi berkas bukan JPG atau PNG. Simpan dokumen sebagai JPG atau PNG, lalu unggah lagi.',
    );
    expect(await stored()).toEqual([]);
  });

  it('a document that this service does not ask for has no place', async () => {
    const page = await applicant.open(`/pendaftaran/${draft}/dokumen`);
    const form = page.root.querySelector('form[action$="/dokumen/deed"]');
    form?.setAttribute('action', `/pendaftaran/${draft}/dokumen/rahasia`);
    expect((await applicant.send(page, '/dokumen/rahasia', { berkas: file('a.pdf', samplePdf('a')) })).status).toBe(
      404,
    );
  });

  it('a strange name is shown clean, and the same file twice is one document', async () => {
    const sent = file('../../etc/\u202esurat <b>.pdf', samplePdf('sama'));
    await send('application-letter', sent);
    const page = await send('application-letter', sent);
    expect(page.status).toBe(200);
    expect((await stored()).map(({ fileName }) => fileName)).toEqual(['surat b.pdf']);
    expect(page.root.querySelector('#dokumen-application-letter b')).toBeNull();
  });

  it('the verification of letters refuses what is no letter, and one that was never issued', async () => {
    const visitor = stranger();
    const page = await visitor.open('/periksa');
    const none = await visitor.send(page, '/periksa', {});
    expect([none.status, sentenceAt(none, 'berkas')]).toEqual([422, 'Pilih berkas dahulu.']);
    const forged = await visitor.send(page, '/periksa', { berkas: file('surat.pdf', samplePdf('palsu')) });
    expect(sentenceAt(forged, 'berkas')).toMatch(/^Berkas ini tidak sama dengan surat mana pun/);
  });
});
