import { commonestPasswords } from './commonest-passwords';

const SHORTEST = 10;
const LONGEST = 200;

/** Why a password may not be chosen, as a sentence for the person; undefined where it may. */
export function refusalOfPassword(password: string, username: string): string | undefined {
  const length = [...password].length;
  const small = password.trim().toLowerCase();
  if (length === 0) return 'Isi kata sandi.';
  if (length < SHORTEST) return `Kata sandi paling sedikit ${SHORTEST} karakter.`;
  if (length > LONGEST) return `Kata sandi paling banyak ${LONGEST} karakter.`;
  if (small === username.toLowerCase()) return 'Kata sandi tidak boleh sama dengan alamat e-mail Anda.';
  if (new Set(small).size <= 2 || commonestPasswords.has(small)) {
    return 'Kata sandi ini terlalu mudah ditebak. Pilih yang lain, misalnya empat kata yang tidak berhubungan.';
  }
  return undefined;
}
