const HOME = 'http://portal.invalid';

/** The path to go on to, when it stays inside the portal; otherwise `instead`. */
export function safePath(wanted: unknown, instead: string): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || /[\\\s]|\p{Cc}/u.test(wanted)) return instead;
  if (!URL.canParse(wanted, HOME)) return instead;
  const url = new URL(wanted, HOME);
  if (url.origin !== HOME) return instead;
  const path = `${url.pathname}${url.search}${url.hash}`;
  return path.startsWith('//') ? instead : path;
}
