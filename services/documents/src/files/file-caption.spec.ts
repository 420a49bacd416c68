import { captionIn } from './file-caption';

const caption = (title: string, note = '') => captionIn(encodeURIComponent(title), encodeURIComponent(note));

it('is what was typed, in one line, without what cannot be seen', () => {
  expect(caption(' Akta\npendirian\u202E ', 'Nomor 7')).toEqual({ title: 'Akta pendirian', note: 'Nomor 7' });
});

it.each([
  ['no title', '', 'a', [{ field: 'title', message: 'Judul belum diisi.' }]],
  [
    'too much',
    'x'.repeat(121),
    'y'.repeat(501),
    [
      { field: 'title', message: 'Judul paling banyak 120 huruf. Yang tertulis 121 huruf.' },
      { field: 'note', message: 'Keterangan paling banyak 500 huruf. Yang tertulis 501 huruf.' },
    ],
  ],
])('with %s is refused at its fields', (_what, title, note, errors) => {
  expect(() => caption(title, note)).toThrow(expect.objectContaining({ code: 'invalid-form', errors }));
});

it('that cannot be decoded counts as none', () => {
  expect(() => captionIn('%E0%A4%A', undefined)).toThrow(expect.objectContaining({ code: 'invalid-form' }));
});
