import { type Actor, Problem, type ServiceOffer } from '@loket/contracts';
import type { Sop } from '@loket/sop';

type Offer = ServiceOffer<Sop>;

/** Whether the actor may file a service at an office: by what their account is for, or as one of that office's own people. */
export const mayFile = (actor: Actor, { sop, agency }: Pick<Offer, 'sop' | 'agency'>): boolean =>
  sop.filedBy === 'officer'
    ? actor.roles.some((grant) => grant.agency === agency && sop.enteredBy?.includes(grant.role) === true)
    : actor.purposes.some((purpose) => purpose === sop.filedBy);

/**
 * The offer under which the actor files: that of `office`, or the first where they may. Throws `not-found` where nobody
 * offers the service, `not-allowed` where the actor may not file it.
 */
export function offerFor(actor: Actor, offers: readonly Offer[], office?: string): Offer {
  const offered = offers.filter(({ agency }) => office === undefined || agency === office);
  if (offered.length === 0) throw new Problem('not-found', 'Layanan ini tidak ditawarkan.');
  const offer = offered.find((each) => mayFile(actor, each));
  if (offer === undefined) throw new Problem('not-allowed', refusalOf(offered));
  return offer;
}

const refusalOf = ([offer]: readonly Offer[]): string =>
  offer?.sop.filedBy === 'officer'
    ? 'Hanya petugas pendata kantor itu sendiri yang mengisi layanan ini. Buka dari kantor tempat Anda bertugas.'
    : 'Akun Anda tidak untuk layanan ini.';
