import { findCookie } from './cookies';

const find = (cookie: string | undefined, name: string) =>
  findCookie({ headers: cookie === undefined ? {} : { cookie } }, name);

describe('a cookie of the browser', () => {
  it('is found by its whole name', () => {
    expect(find('a_loket=1; loket=2; bahasa=en', 'loket')).toBe('2');
    expect(find('a=x%3Dy', 'a')).toBe('x=y');
  });

  it.each([[undefined], [''], ['loket='], ['loket=%E0%A4%A'], ['loketa=1']])('is none in %p', (cookie) => {
    expect(find(cookie, 'loket')).toBeUndefined();
  });
});
