import { NotPrintable, drawSvg, layOut } from '@loket/sop-document';
import type { Locale } from '@loket/working-time';
import type { Offer } from '../../upstream/casework';

// A definition never changes under its hash, so its drawing is made once.
const drawn = new Map<string, string | undefined>();
const MOST = 100;

/** The flow chart of an offered table as SVG; undefined where the table has no row to print. */
export function chartOf(
  { definitionHash, sop }: Pick<Offer, 'definitionHash' | 'sop'>,
  locale: Locale,
): string | undefined {
  const key = `${definitionHash} ${locale}`;
  if (!drawn.has(key)) {
    if (drawn.size >= MOST) drawn.clear();
    drawn.set(key, draw(sop, locale));
  }
  return drawn.get(key);
}

function draw(sop: Offer['sop'], locale: Locale): string | undefined {
  try {
    return drawSvg(layOut(sop, { locale, pages: 'one' }));
  } catch (error) {
    if (error instanceof NotPrintable) return undefined;
    throw error;
  }
}
