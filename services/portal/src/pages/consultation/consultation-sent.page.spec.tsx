import { caseInTest } from '../../testing/case-in-test';
import { offerInTest } from '../../testing/offer-in-test';
import { htmlOf, visitInTest } from '../../testing/visit-in-test';
import { type ConsultationSent, consultationSentPage } from './consultation-sent.page';

const { sop } = offerInTest({ promise: { kind: 'days', budget: 5, provenance: 'local default' } });
const render = (more: Partial<ConsultationSent> & Pick<ConsultationSent, 'kase'>): string =>
  htmlOf(consultationSentPage(visitInTest(), { sop, secret: 'rahasia', ...more }).body);

describe('the page after a consultation was sent', () => {
  it('says by when it is answered', () => {
    const html = render({ kase: caseInTest({ promisedAt: '2026-03-27T09:30:00Z' }) });
    expect(html).toContain('Dijawab paling lambat <strong>Jumat, 27 Maret 2026 pukul 16.30 WIB</strong>');
    expect(html).not.toContain('Dijawab dalam');
  });

  it('says within what time while the deadline is not reckoned yet', () => {
    const kase = caseInTest({ promisedAt: null, dueAt: null });
    expect(render({ kase })).toContain('Dijawab dalam <strong>5 hari kerja</strong>');
    expect(render({ kase, sop: undefined })).not.toContain('Dijawab');
  });

  it('leads to receipt and tracking by the secret link', () => {
    const html = render({ kase: caseInTest() });
    expect(html).toContain('href="/konsultasi/terkirim/SKT-6200-2026-000123/rahasia/tanda-terima"');
    expect(html).toContain('href="/lacak/SKT-6200-2026-000123/rahasia"');
  });
});
