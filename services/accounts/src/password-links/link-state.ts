import { Problem } from '@loket/contracts';

export interface StoredLink {
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
}

const sentences = {
  unknown: 'Tautan ini tidak dikenal atau sudah tidak berlaku. Minta tautan baru lewat "Lupa password?".',
  used: 'Tautan ini sudah dipakai. Masuklah dengan kata sandi Anda, atau minta tautan baru lewat "Lupa password?".',
  replaced: 'Tautan ini sudah diganti. Buka tautan di e-mail terakhir, atau minta yang baru lewat "Lupa password?".',
  over: 'Masa berlaku tautan ini sudah habis. Minta tautan baru lewat "Lupa password?".',
};

/** Why a link no longer opens; undefined while it does. A link that never was answers like one that is over. */
export function problemOfLink(link: StoredLink | undefined, now: Date): Problem | undefined {
  if (link === undefined) return new Problem('link-expired', sentences.unknown);
  if (link.usedAt !== null) return new Problem('link-used', sentences.used);
  if (link.revokedAt !== null) return new Problem('link-expired', sentences.replaced);
  if (link.expiresAt <= now) return new Problem('link-expired', sentences.over);
  return undefined;
}
