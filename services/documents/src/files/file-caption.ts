import { type FieldProblem, Problem } from '@loket/contracts';

/** What a sender calls a file among many, and says of it. */
export interface FileCaption {
  readonly title: string;
  readonly note: string;
}

const LONGEST_TITLE = 120;
const LONGEST_NOTE = 500;

/** The caption in two percent-encoded headers. Throws `invalid-form` where the title is missing or either is too long. */
export function captionIn(title: string | undefined, note: string | undefined): FileCaption {
  const caption = { title: readable(title), note: readable(note) };
  const problems = [
    caption.title === ''
      ? problem('title', 'Judul belum diisi.')
      : tooLong('title', 'Judul', caption.title, LONGEST_TITLE),
    tooLong('note', 'Keterangan', caption.note, LONGEST_NOTE),
  ].filter((each) => each !== undefined);
  if (problems.length > 0) throw new Problem('invalid-form', undefined, problems);
  return caption;
}

const problem = (field: string, message: string): FieldProblem => ({ field, message });

function tooLong(field: string, label: string, text: string, most: number): FieldProblem | undefined {
  const { length } = [...text];
  return length <= most
    ? undefined
    : problem(field, `${label} paling banyak ${most} huruf. Yang tertulis ${length} huruf.`);
}

/** Without what cannot be seen, in one line. */
function readable(header: string | undefined): string {
  try {
    return decodeURIComponent(header ?? '')
      .normalize('NFC')
      .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
      .trim();
  } catch {
    return '';
  }
}
