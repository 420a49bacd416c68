import type { EditionSentence } from '@loket/contracts';
import { type CivilDate, dateInWords, isRealDate } from '@loket/working-time';
import type { EditionRow } from './edition-row';

/** Where a new edition would stand among those that an office has of a service. */
export interface PlaceOfEdition {
  /** The edition that holds up to the day before; none for a service that is new to the office. */
  readonly base: EditionRow | undefined;
  readonly refused: readonly EditionSentence[];
  readonly flagged: readonly EditionSentence[];
}

/**
 * An edition holds from its first day to the day before the next one's: it may not begin in the past, nor on the day
 * on which another one does. `editions` come the earliest first, `today` is the office's date.
 */
export function placeOfEdition(
  editions: readonly EditionRow[],
  validFrom: CivilDate,
  today: CivilDate,
): PlaceOfEdition {
  if (!isRealDate(validFrom))
    return {
      base: undefined,
      refused: [said('Tanggal berlaku tidak ada.', 'The date of validity does not exist.')],
      flagged: [],
    };
  const same = editions.find(({ valid_from }) => valid_from === validFrom);
  const next = editions.find(({ valid_from }) => valid_from > validFrom);
  const [id, en] = [dateInWords(validFrom, 'id'), dateInWords(validFrom, 'en')];
  return {
    base: editions.findLast(({ valid_from }) => valid_from < validFrom),
    refused: [
      ...(validFrom < today
        ? [said(`Tanggal berlaku ${id} sudah lewat; paling awal hari ini.`, `${en} has passed; today is the earliest.`)]
        : []),
      ...(same === undefined
        ? []
        : [
            said(
              `Edisi revisi ke-${same.revision} sudah berlaku mulai ${id}; dua edisi tidak boleh bertumpuk.`,
              `Revision ${same.revision} already holds from ${en}; two editions may not overlap.`,
            ),
          ]),
    ],
    flagged: next === undefined ? [] : [endsWith(next)],
  };
}

const said = (id: string, en: string): EditionSentence => ({ row: null, text: { id, en } });

function endsWith({ revision, valid_from }: EditionRow): EditionSentence {
  const [id, en] = [dateInWords(valid_from, 'id'), dateInWords(valid_from, 'en')];
  return said(
    `Edisi ini hanya berlaku sampai sebelum ${id}: mulai hari itu berlaku revisi ke-${revision} yang sudah dicatat.`,
    `This edition holds only until ${en}, when revision ${revision}, which is recorded already, takes over.`,
  );
}
