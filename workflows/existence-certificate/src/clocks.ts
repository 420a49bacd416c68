import type { SopClock } from '@loket/sop';

const BASIS = 'Waktu pelayanan 5 (lima) hari kerja, penyelesaian 3 (tiga) hari kerja';

/**
 * The source gives two times for one service. Read as two clocks that start together when the file is taken in as
 * complete: completion to the signature, which holds the field verification, and service to the hand-over. A file sent
 * back from the head to the Kasi stays in the office, so no clock stops or ends there: completion ends only when the
 * signed file comes to issuance.
 */
export const clocks: readonly SopClock[] = [
  {
    key: 'completion',
    title: { id: 'Penyelesaian', en: 'Completion' },
    starts: { row: 'field-verification', when: 'entered' },
    ends: { row: 'issuance', when: 'entered' },
    time: { kind: 'days', budget: 3, provenance: 'source', basis: BASIS },
    party: 'office',
  },
  {
    key: 'promise',
    title: { id: 'Waktu pelayanan', en: 'Time of service' },
    starts: { row: 'field-verification', when: 'entered' },
    ends: { row: 'hand-over', when: 'left' },
    time: { kind: 'days', budget: 5, provenance: 'source', basis: BASIS },
    party: 'office',
  },
];
