import { agency } from '../testing/case-in-test';
import { htmlOf, visitInTest } from '../testing/visit-in-test';
import { Footer } from './footer';

const hours = { id: 'Senin–Kamis 07.30–16.00 WIB', en: 'Monday–Thursday 07:30–16:00 WIB' };

describe('the foot of every page', () => {
  it("says the office's hours in the page's language", () => {
    expect(htmlOf(<Footer />, visitInTest({ hours }))).toContain('<li>Senin–Kamis 07.30–16.00 WIB</li>');
    expect(htmlOf(<Footer />, visitInTest({ hours, locale: 'en' }))).toContain('<li>Monday–Thursday 07:30');
  });

  it("leads from them to the office's hours and days off", () => {
    expect(htmlOf(<Footer />, visitInTest({ hours, office: agency }))).toContain(
      '<a href="/kantor/bakesbangpol-kalteng/jam-layanan">Senin–Kamis 07.30–16.00 WIB</a>',
    );
  });

  it('leaves them out while nobody can say, or where the office has none', () => {
    expect(htmlOf(<Footer />)).toContain('<ul class="links"><li>Layanan ini tidak dipungut biaya');
    expect(htmlOf(<Footer />, visitInTest({ hours: { id: '', en: '' } }))).not.toContain('<li></li>');
  });
});
