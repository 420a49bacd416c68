import { isFiledOnline, type Sop } from '@loket/sop';
import type { Visit } from '../../visit/visit';

type Filed = Pick<Sop, 'service' | 'filedBy' | 'alsoOnline' | 'title'>;

/** Services besides the registration that the source has no words for. */
const aboutCertificate = ['ormas-renewal', 'ormas-change'];

/** Where a filing stands below the home page: "Halaman Awal > Pendaftaran" (SOP SITAMAS, 3), Pelaporan, or the service. */
export function filingCrumb({ words, locale }: Pick<Visit, 'words' | 'locale'>, sop: Filed): { readonly text: string } {
  const { applicant } = words;
  if (isFiledOnline(sop) || aboutCertificate.includes(sop.service)) return { text: sop.title[locale] };
  return { text: sop.filedBy === 'reporter' ? applicant.reportBreadcrumb : applicant.breadcrumb };
}
