import { cleanFileName, inlineAs } from './file-name';
import { kindsInWords, sizeInWords } from './refusals';

describe('a file’s name', () => {
  it.each([
    ['akta%20pendirian.pdf', 'akta pendirian.pdf'],
    ['C%3A%5CUsers%5Csaya%5CKTP.jpg', 'KTP.jpg'],
    ['..%2F..%2Fetc%2Fpasswd', 'passwd'],
    ['foto%0d%0aSet-Cookie.png', 'fotoSet-Cookie.png'],
    ['laporan%E2%80%AEfdp.exe', 'laporanfdp.exe'],
    ['   ', 'berkas'],
    [undefined, 'berkas'],
    ['100%25 benar.pdf', '100% benar.pdf'],
    ['tidak %zz terbaca.pdf', 'tidak %zz terbaca.pdf'],
  ])('%s is shown as %s', (header, name) => {
    expect(cleanFileName(header)).toBe(name);
  });

  it('is cut to 200 characters and keeps its ending', () => {
    const name = cleanFileName(`${'a'.repeat(400)}.pdf`);
    expect(name).toHaveLength(200);
    expect(name.endsWith('.pdf')).toBe(true);
  });

  it('stands in a header without breaking out of it', () => {
    const header = inlineAs('a"; filename="x.exe');
    expect(header).toBe(`inline; filename="a; filename=x.exe"; filename*=UTF-8''a%22%3B%20filename%3D%22x.exe`);
    expect(inlineAs('ñ(1).pdf')).toBe(`inline; filename="n(1).pdf"; filename*=UTF-8''%C3%B1%281%29.pdf`);
  });
});

describe('limits in words', () => {
  it.each([
    [2 * 1_048_576, '2 MB'],
    [1.5 * 1_048_576, '1,5 MB'],
    [500 * 1_024, '500 KB'],
  ])('%d bytes are %s', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });

  it('names the kinds as people do', () => {
    expect(kindsInWords(['pdf'])).toBe('PDF');
    expect(kindsInWords(['jpg', 'png'])).toBe('JPG atau PNG');
    expect(kindsInWords(['pdf', 'jpg', 'png'])).toBe('PDF, JPG, atau PNG');
  });
});
