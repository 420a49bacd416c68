import { randomBytes } from 'node:crypto';

/** Digits and letters that are not taken for one another: no 0, 1, I, O. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 16;

/** A new code, 80 random bits: nobody finds a letter by trying. */
export const newVerificationCode = (): string =>
  Array.from(randomBytes(LENGTH), (byte) => alphabet[byte % alphabet.length]).join('');

/** A code as somebody typed it, brought into its one form; undefined where it cannot be one. */
export function parseVerificationCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  return code.length === LENGTH && [...code].every((character) => alphabet.includes(character)) ? code : undefined;
}
