import type { Readable } from 'node:stream';
import { type LetterVerification, Problem } from '@loket/contracts';
import { findRow, inTransaction } from '@loket/database';
import type { DataSource } from 'typeorm';
import { type LetterRow, letterColumns } from '../letters/letter-row';
import { parseVerificationCode } from '../letters/verification-code';
import { digestOf } from './digest-of';

/** No letter is near this size. */
const MAX_BYTES = 10 * 1024 * 1024;

const unknownCode = 'Tidak ada surat dengan kode ini. Periksa kembali setiap huruf dan angkanya.';
const unknownFile =
  'Berkas ini tidak sama dengan surat mana pun yang diterbitkan. Surat yang diubah, dicetak ulang, atau dipindai tidak dikenali; periksalah dengan kode pada surat.';

type PrintedRow = LetterRow & {
  readonly sha256: string;
  readonly replaced_at: Date | null;
  readonly next_number: string | null;
  readonly next_dated_on: string | null;
};

export async function verifyCode(source: DataSource, typed: string): Promise<LetterVerification> {
  const code = parseVerificationCode(typed);
  const letter = code === undefined ? undefined : await findPrinted(source, 'code', code);
  if (letter === undefined) throw new Problem('not-found', unknownCode);
  return verificationOf(letter);
}

export async function verifyFile(source: DataSource, content: Readable): Promise<LetterVerification> {
  const sha256 = await digestOf(content, MAX_BYTES);
  const letter = sha256 === undefined ? undefined : await findPrinted(source, 'sha256', sha256);
  if (letter === undefined) throw new Problem('not-found', unknownFile);
  return verificationOf(letter);
}

/** Only what has been printed can be in somebody's hands. */
const findPrinted = (source: DataSource, column: 'code' | 'sha256', value: string): Promise<PrintedRow | undefined> =>
  inTransaction(source, () =>
    findRow<PrintedRow>(
      `SELECT ${letterColumns}, replaced_at,
         (SELECT number FROM letter AS next WHERE next.id = letter.replaced_by) AS next_number,
         (SELECT dated_on::text FROM letter AS next WHERE next.id = letter.replaced_by) AS next_dated_on
       FROM letter WHERE ${column} = $1 AND sha256 IS NOT NULL`,
      [value],
    ),
  );

const verificationOf = (letter: PrintedRow): LetterVerification => ({
  code: letter.code,
  kind: letter.kind,
  title: letter.title,
  number: letter.number,
  issuedOn: letter.dated_on,
  agencyName: letter.agency_name,
  subject: letter.subject,
  sha256: letter.sha256,
  status: statusOf(letter),
  replacedBy:
    letter.next_number === null || letter.next_dated_on === null
      ? null
      : { number: letter.next_number, issuedOn: letter.next_dated_on },
});

function statusOf({ state, replaced_at }: PrintedRow): LetterVerification['status'] {
  if (state !== 'issued') return 'void';
  return replaced_at === null ? 'valid' : 'replaced';
}
