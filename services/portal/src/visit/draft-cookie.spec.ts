import { findDraftSecret } from './draft-cookie';

const id = '0199aa00-0000-7000-8000-000000000010';
const request = { headers: { cookie: `a=b; loket_isian_${id}=rahasia` } };

it('finds the secret of that very draft, and nothing under a name that is no id', () => {
  expect(findDraftSecret(request, id)).toBe('rahasia');
  expect(findDraftSecret(request, id.replace('10', '11'))).toBeUndefined();
  expect(findDraftSecret({ headers: { cookie: 'loket_isian_=x' } }, '')).toBeUndefined();
});
