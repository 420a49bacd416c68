import { Regions } from '../../regions/regions';
import { agency } from '../../testing/case-in-test';
import { offerInTest } from '../../testing/offer-in-test';
import { htmlOf, visitInTest } from '../../testing/visit-in-test';
import { complainOfPath } from './complaint-paths';
import { complaintPage } from './complaint.page';

const elsewhere = { ...agency, id: 'kesbangpol-kota', name: 'Kesbangpol Kota', shortName: 'Kesbangpol Kota' };

function render(office: string, offices = [agency, elsewhere]): string {
  const visit = visitInTest();
  const section = { key: 'complaint', title: { id: 'Pengaduan', en: 'Complaint' }, fields: [] };
  const form = { section, values: {}, errors: {} };
  const { sop } = offerInTest();
  return htmlOf(complaintPage(visit, { sop, form, id: 'x', office, offices }, new Regions([])).body, visit);
}

describe('the form of a complaint', () => {
  it('says which office it is for, carries that office, and leads to the others', () => {
    const html = render(elsewhere.id);
    expect(html).toContain('<strong>Kesbangpol Kota</strong>');
    expect(html).toContain('<input type="hidden" name="kantor" value="kesbangpol-kota"');
    expect(html).toContain(`href="/pengaduan?kantor=${agency.id}"`);
  });

  it('still carries its office while accounts cannot be asked for the names', () => {
    const html = render(elsewhere.id, []);
    expect(html).toContain('name="kantor" value="kesbangpol-kota"');
    expect(html).not.toContain('ditujukan kepada');
  });

  it('is reached from a case with its office and its number', () => {
    expect(complainOfPath('kesbangpol-kota', 'SKT-1')).toBe('/pengaduan?kantor=kesbangpol-kota&nomor=SKT-1');
  });
});
