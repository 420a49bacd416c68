import type { SopClock, StandardTime } from '@loket/sop';

const oneDay = (basis: string): StandardTime => ({ kind: 'days', budget: 1, provenance: 'source', basis });

/**
 * "1 hari" stands twice in the source: by row 6, with the printed file as output, and by row 15, with the document.
 * Read as two clocks that span rows. Row 1 is the applicant's call, so the first one starts when the case is opened.
 */
export const clocks: readonly SopClock[] = [
  {
    key: 'registration-day',
    title: { id: 'Penerimaan sampai pendaftaran', en: 'From the call to registration' },
    starts: 'opening',
    ends: { row: 'registration', when: 'left' },
    time: oneDay('"1 hari" di samping baris 6, keluaran berkas tercetak; dibaca mencakup baris 1 sampai 6'),
    party: 'office',
  },
  {
    key: 'document-day',
    title: { id: 'Verifikasi sampai berita acara', en: 'From verification to the minutes' },
    starts: { row: 'approval', when: 'entered' },
    ends: { row: 'minutes-signature', when: 'left' },
    time: oneDay('"1 hari" di samping baris 15, keluaran dokumen; dibaca mencakup baris 7 sampai 15'),
    party: 'office',
  },
];
