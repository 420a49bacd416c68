import { type Asking, isOpenedByPerson } from './opened-by-person';

const asking = (headers: Asking['headers'], method = 'GET'): Asking => ({ method, headers });
const page = 'text/html,application/xhtml+xml,*/*;q=0.8';

describe('the answer counts as opened', () => {
  it.each([
    ['by a browser that shows the page', asking({ accept: page, 'sec-fetch-dest': 'document' })],
    ['by a browser on an unsafe connection, which says less', asking({ accept: page })],
  ])('%s', (_, request) => {
    expect(isOpenedByPerson(request)).toBe(true);
  });
});

describe('the answer does not count as opened', () => {
  it.each([
    ['by HEAD', asking({ accept: page }, 'HEAD')],
    ['fetched ahead', asking({ accept: page, 'sec-purpose': 'prefetch;prerender' })],
    ['fetched ahead in the older way', asking({ accept: page, purpose: 'prefetch' })],
    ['fetched ahead by Firefox', asking({ accept: page, 'x-moz': 'prefetch' })],
    ['by a program that takes anything', asking({ accept: '*/*' })],
    ['by a program that asks for nothing in particular', asking({})],
    ['as part of another page', asking({ accept: page, 'sec-fetch-dest': 'iframe' })],
  ])('%s', (_, request) => {
    expect(isOpenedByPerson(request)).toBe(false);
  });
});
