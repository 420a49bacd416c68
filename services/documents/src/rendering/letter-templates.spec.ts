import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf } from '../letters/letter-content';
import { factsInTest } from '../testing/letter-in-test';
import { agencyInTest } from '../testing/neighbours-in-test';
import { LetterPrinter, TemplateFailed } from './letter-printer';
import { Typesetter } from './typesetter';

const templateOf = (name: string): string =>
  readFileSync(join(__dirname, '../../../../workflows/registration/letters', name), 'utf8');
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

describe.each(['skt.typ', 'cover-letter.typ'])('the letter %s', (name) => {
  const printer = new LetterPrinter(new Typesetter());
  const print = (fields: Record<string, string>): Promise<Buffer> => {
    const facts = { ...factsInTest('t'), fields };
    return printer.print(
      templateOf(name),
      contentOf(facts, agencyInTest, {
        number: '220/001/X/2026',
        code: 'ABCD2345EFGH6789',
        datedOn: '2026-11-21',
        verificationUrl: 'http://loket.localhost/periksa/ABCD2345EFGH6789',
      }),
    );
  };
  const usual = factsInTest('t').fields;

  it('is a tagged PDF of one page and the same each time', async () => {
    const [one, two] = [await print(usual), await print(usual)];
    expect(one.equals(two)).toBe(true);
    expect(one.toString('latin1')).toContain('pdfuaid:part');
    expect(pagesIn(one)).toBe(1);
  });

  it('takes names as they are, whatever marks they have', async () => {
    await expect(
      print({ ...usual, organisationName: '#panic() *tebal* $x$ "kutip" \\ @acuan <label> 名', chairName: '= Judul' }),
    ).resolves.toBeInstanceOf(Buffer);
  });

  it('fits one page with long names', async () => {
    const long = 'Perkumpulan Pemuda Peduli Lingkungan Hidup dan Kebersihan Sungai Kabupaten Kotawaringin Barat';
    const fields = { ...usual, organisationName: long, secretariatAddress: `${long}, ${long}`, chairName: long };
    expect(pagesIn(await print(fields))).toBe(1);
  });

  it('prints without what is not filled in', async () => {
    expect(pagesIn(await print({}))).toBe(1);
    expect(pagesIn(await print({ ...usual, ministryDate: '', foundedOn: '', validUntil: '' }))).toBe(1);
  });
});

it('a template that names what is not there fails for good', () => {
  expect(() => new Typesetter().set('#sys.inputs.nothing', {})).toThrow(TemplateFailed);
});

it('a template reads no file of the machine', () => {
  expect(() => new Typesetter().set('#set document(title: "x")\n#read("/etc/hostname")', {})).toThrow(TemplateFailed);
});
