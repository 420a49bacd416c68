import { offerInTest } from '../../testing/offer-in-test';
import { agency } from '../../testing/case-in-test';
import { visitInTest } from '../../testing/visit-in-test';
import { posterOf } from './poster-of';

const hours = { id: 'Senin–Jumat 07.30–16.00', en: 'Monday–Friday 07:30–16:00' };
const known = { office: agency, hours, portalUrl: 'https://loket.contoh.id' };

describe("a service's poster", () => {
  const offer = offerInTest();

  it('leads to the page of that service at that office', () => {
    expect(posterOf(visitInTest(), { ...known, offer }).address).toBe(
      `https://loket.contoh.id/layanan/${offer.service}?kantor=${offer.agency}`,
    );
  });

  it('says the office, the service, its time and cost, and when and where it is open', () => {
    const { office, title, facts } = posterOf(visitInTest(), { ...known, offer });
    expect([office, title]).toEqual([agency.name, offer.sop.title.id]);
    expect(facts.map(({ name }) => name)).toEqual(['Waktu', 'Biaya', 'Jam layanan', 'Alamat']);
  });

  it('speaks English when asked, and leaves out what nobody can say', () => {
    const visit = visitInTest({ locale: 'en' });
    const { language, facts } = posterOf(visit, { ...known, offer, office: undefined, hours: undefined });
    expect([language, facts.map(({ name }) => name)]).toEqual(['en', ['Time', 'Cost']]);
  });
});

it("the application's poster leads to the portal", () => {
  const { address, facts } = posterOf(visitInTest(), { ...known, offer: undefined });
  expect(address).toBe('https://loket.contoh.id/');
  expect(facts.map(({ name }) => name)).toEqual(['Jam layanan', 'Alamat']);
});
