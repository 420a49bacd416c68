import { halfYearInWords } from '@loket/sop';
import { dateInWords } from '@loket/working-time';
import { type Mail, button, facts, paragraph } from '../mail/mail';
import type { ReportFacts } from './report-facts';

const reminder =
  (subject: (semester: string, due: string) => string, lead: string) =>
  ({ name, ormasName, halfYear, dueOn, filingUrl, recordUrl }: ReportFacts): Mail => {
    const semester = halfYearInWords(halfYear)?.id ?? halfYear;
    const due = dateInWords(dueOn, 'id');
    return {
      subject: subject(semester, due),
      name,
      blocks: [
        paragraph(lead),
        facts(['Organisasi', ormasName], ['Semester', semester], ['Paling lambat', due]),
        button('Buat laporan', filingUrl),
        paragraph(
          `Laporan yang sudah diterima dan yang belum masuk dapat dilihat pada halaman organisasi: ${recordUrl}`,
        ),
      ],
    };
  };

/** Permendagri 57/2017 art. 39: every six months. */
export const reportEnded = reminder(
  (semester, due) => `Laporan ${semester} ditunggu sampai ${due}`,
  'Semester sudah berakhir. Laporan perkembangan dan kegiatan organisasi Anda untuk semester itu dapat disampaikan sekarang.',
);

export const reportSoon = reminder(
  (semester, due) => `Laporan ${semester} segera jatuh tempo: ${due}`,
  'Laporan perkembangan dan kegiatan organisasi Anda belum kami terima dan segera jatuh tempo.',
);

export const reportLate = reminder(
  (semester) => `Laporan ${semester} belum kami terima`,
  'Laporan perkembangan dan kegiatan organisasi Anda sudah lewat jatuh tempo. Sampaikan laporan secepatnya; laporan yang terlambat tetap diterima.',
);
