/** How long to wait, in words and rounded up: `40 detik`, `12 menit`. */
export function waitingTimeInWords(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
  return seconds < 60 ? `${seconds} detik` : `${Math.ceil(seconds / 60)} menit`;
}
