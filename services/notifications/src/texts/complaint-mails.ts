import { type Block, type Mail, button, facts, paragraph } from '../mail/mail';
import type { CaseFacts } from './case-facts';
import { respondByBlocks } from './respond-by-blocks';
import { writtenBlocks } from './written-blocks';

const FOLLOW = 'Ikuti pengaduan';
const numbered = ({ number }: CaseFacts): Block => facts(['Nomor pengaduan', number]);

/** With the only way to follow a complaint that has no account behind it. */
export const complaintReceived = (kase: CaseFacts): Mail => ({
  subject: `Pengaduan ${kase.number} sudah kami terima`,
  name: kase.name,
  blocks: [
    paragraph('Terima kasih. Pengaduan Anda sudah kami terima dan akan diverifikasi oleh petugas.'),
    numbered(kase),
    button(FOLLOW, kase.caseUrl),
    paragraph('Simpan tautan di atas dan jangan berikan kepada orang lain: di sana jawabannya dapat dibaca.'),
  ],
});

export const complaintRejected = (kase: CaseFacts): Mail => ({
  subject: `Pengaduan ${kase.number} tidak dapat diterima`,
  name: kase.name,
  blocks: [
    paragraph('Setelah diverifikasi, pengaduan Anda tidak dapat kami terima.'),
    ...writtenBlocks(kase.written),
    numbered(kase),
    button('Baca alasannya', kase.caseUrl),
  ],
});

export const complaintFollowedUp = (kase: CaseFacts): Mail => ({
  subject: `Pengaduan ${kase.number} sedang ditindaklanjuti`,
  name: kase.name,
  blocks: [
    paragraph('Pengaduan Anda sedang ditindaklanjuti. Tanggapan pertama dari petugas:'),
    ...writtenBlocks(kase.written),
    numbered(kase),
    button(FOLLOW, kase.caseUrl),
  ],
});

export const complaintForwarded = (kase: CaseFacts): Mail => ({
  subject: `Pengaduan ${kase.number} diteruskan`,
  name: kase.name,
  blocks: [
    paragraph('Pengaduan Anda diteruskan kepada pejabat di atasnya untuk diselesaikan.'),
    numbered(kase),
    button(FOLLOW, kase.caseUrl),
  ],
});

/** Asks whether the answer solves the matter; silence closes the complaint. */
export const complaintAnswered = (kase: CaseFacts): Mail => ({
  subject: `Pengaduan ${kase.number} sudah dijawab`,
  name: kase.name,
  blocks: [
    paragraph('Pengaduan Anda sudah dijawab.'),
    ...writtenBlocks(kase.written),
    numbered(kase),
    paragraph(
      'Buka tautan ini untuk menyatakan apakah masalahnya selesai. Bila belum, pengaduan naik ke pejabat di atasnya; tanpa tanggapan, pengaduan ditutup.',
    ),
    ...respondByBlocks(kase),
    button('Nyatakan selesai atau belum selesai', kase.caseUrl),
  ],
});

export const complaintReopened = (kase: CaseFacts): Mail => ({
  subject: `Pengaduan ${kase.number} dibuka kembali`,
  name: kase.name,
  blocks: [
    paragraph('Pengaduan Anda dibuka kembali dan sekarang ditangani pejabat di atasnya.'),
    numbered(kase),
    button(FOLLOW, kase.caseUrl),
  ],
});

/** Nobody said whether the answer solved the matter. */
export const complaintLapsed = (kase: CaseFacts): Mail => ({
  subject: `Pengaduan ${kase.number} ditutup`,
  name: kase.name,
  blocks: [
    paragraph('Pengaduan Anda ditutup karena sampai batas waktunya tidak ada tanggapan atas jawaban kami.'),
    numbered(kase),
    paragraph('Bila masalahnya belum selesai, kirim pengaduan baru dan sebut nomor ini.'),
    button('Buka pengaduan', kase.caseUrl),
  ],
});

/** Whichever way it ended; with what the office wrote last, such as how the head settled it. */
export const complaintClosed = (kase: CaseFacts): Mail => ({
  subject: `Pengaduan ${kase.number} selesai`,
  name: kase.name,
  blocks: [
    paragraph('Pengaduan Anda sudah selesai.'),
    ...writtenBlocks(kase.written),
    numbered(kase),
    paragraph('Nilailah bagaimana pengaduan Anda ditangani.'),
    button('Buka pengaduan', kase.caseUrl),
  ],
});
