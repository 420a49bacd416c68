import type { Sop } from '@loket/sop';
import { Typesetter } from '../rendering/typesetter';
import { agencyInTest } from '../testing/neighbours-in-test';
import { sopDocumentPdf } from './sop-document-pdf';
import { sopInTest } from './sop-in-test';

const print = (sop: Sop): Buffer => sopDocumentPdf(sop, agencyInTest, new Typesetter());
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
const plain: Sop = { ...sopInTest, title: { id: 'Izin', en: 'Permit' } };

describe('an SOP document', () => {
  it('is a PDF for everybody (PDF/UA), the same each time', () => {
    const [one, two] = [print(plain), print(plain)];
    expect(one.toString('latin1')).toContain('pdfuaid:part');
    expect(one.equals(two)).toBe(true);
  });

  it('takes names as they are, whatever marks they have', () => {
    expect(pagesIn(print(sopInTest))).toBe(2);
  });

  it('goes on over as many pages as its rows need', () => {
    const written = Array.from({ length: 30 }, () => 'Fotokopi KK');
    const steps = plain.steps.map((step) => ({ ...step, completenessAsWritten: written }));
    expect(pagesIn(print({ ...plain, steps }))).toBe(3);
  });
});
