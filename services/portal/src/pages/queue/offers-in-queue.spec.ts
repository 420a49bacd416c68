import { offerInTest } from '../../testing/offer-in-test';
import { offersInQueue } from './offers-in-queue';

const here = 'kesbangpol-balikpapan';
const permit = offerInTest({ service: 'permit' }, here);
const elsewhere = offerInTest({ service: 'certificate' }, 'kesbangpol-pekalongan');
const steps = permit.sop.steps.map((step) => ({
  ...step,
  executor: 'verifier',
  initials: [],
  office: 'ministry' as const,
}));
const national = offerInTest({ service: 'registration', steps }, 'bakesbangpol-kalteng');
const servicesFor = (role: string, agency = here) =>
  offersInQueue([{ role, agency }], [permit, elsewhere, national]).map(({ service }) => service);

describe('the services to filter the queue by', () => {
  it.each([
    ['those of the own office with a row of the own role', 'head', here, ['permit']],
    ['also where the role only puts its initial', 'officer', here, ['permit']],
    ['none of the own office without such a row', 'auditor', here, []],
    ['those of other offices whose rows come to the ministry', 'verifier', 'kemendagri', ['registration']],
  ])('are %s', (_, role, agency, services) => {
    expect(servicesFor(role, agency)).toEqual(services);
  });
});
