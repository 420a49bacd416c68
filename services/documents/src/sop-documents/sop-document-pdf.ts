import type { Agency } from '@loket/contracts';
import type { Sop } from '@loket/sop';
import { layOut, typstSource } from '@loket/sop-document';
import { initialsOf } from '../letters/letter-content';
import type { Typesetter } from '../rendering/typesetter';

/** The SOP-AP document of an office as PDF; an official paper, so in Indonesian. Throws `NotPrintable`. */
export function sopDocumentPdf(sop: Sop, agency: Agency, typesetter: Typesetter): Buffer {
  const office = { ...agency, initials: initialsOf(agency.name) };
  const { source, inputs } = typstSource(sop, office, layOut(sop, { locale: 'id', pages: 'printed' }));
  return typesetter.set(source, inputs);
}
