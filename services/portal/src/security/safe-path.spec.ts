import { safePath } from './safe-path';

describe('safePath', () => {
  it('keeps a path inside the portal with its query and anchor', () => {
    expect(safePath('/tugas/1?bagian=isian#a', '/')).toBe('/tugas/1?bagian=isian#a');
  });

  it.each([
    'https://jahat.id',
    '//jahat.id',
    '/\\jahat.id',
    '/\t/jahat.id',
    '/./\\/jahat.id',
    'masuk',
    '',
    undefined,
    ['/a'],
  ])('never leads out of the portal: %p', (wanted) => {
    expect(safePath(wanted, '/antrean')).toBe('/antrean');
  });

  it('does not let dots make up an address of another host', () => {
    expect(safePath('/.//jahat.id', '/')).toBe('/');
  });
});
