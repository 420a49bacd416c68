import { agency } from '../../testing/case-in-test';
import { offerInTest } from '../../testing/offer-in-test';
import { offeredServices } from './offered-services';

const elsewhere = { ...agency, id: 'kesbangpol-kobar' };
const offers = [
  offerInTest(),
  offerInTest({ cost: { id: 'Rp5.000', en: 'Rp5,000' } }, elsewhere.id),
  offerInTest({ service: 'other' }, elsewhere.id),
];

it('a service that several offices offer is listed once, with all of them and the table of the first', () => {
  expect(
    offeredServices(offers, [agency, elsewhere]).map(({ sop, offices }) => [
      sop.service,
      sop.cost.id,
      offices.map(({ id }) => id),
    ]),
  ).toEqual([
    ['permit', 'Gratis', [agency.id, elsewhere.id]],
    ['other', 'Gratis', [elsewhere.id]],
  ]);
});

it('what officers do by themselves is no service to ask for', () => {
  expect(offeredServices([offerInTest({ filedBy: 'officer' })], [agency])).toEqual([]);
});

it('services are listed without their offices while accounts cannot be asked', () => {
  expect(offeredServices(offers, []).map(({ offices }) => offices)).toEqual([[], []]);
});
