import { caseRow } from '../testing/case-row-in-test';
import { permitSop } from '../testing/permit-sop';
import { accountRequestOf } from './account-request';
import { choiceLabel } from './choice-label';
import { registrationRecordOf } from './registration-record';

const asked = { name: 'Siti', email: 'siti@contoh.id', phone: '+62811', address: 'Palangka Raya', purpose: 'reporter' };

describe('what a case asks of accounts', () => {
  it('is a new account, with everything accounts needs, where the applicant has none', () => {
    const kase = caseRow({ account_id: null, form: asked });
    expect(accountRequestOf(kase)).toEqual({ kind: 'opening', agency: kase.agency, ...asked });
  });

  it.each([
    ['registrant', ['registrant']],
    ['both', ['registrant', 'reporter']],
    ['none', []],
  ])("is all that the applicant's own account is to be for: %s", (wanted, purposes) => {
    const kase = caseRow({ form: { name: 'Siti', wanted } });
    expect(accountRequestOf(kase)).toEqual({
      kind: 'change',
      agency: kase.agency,
      accountId: kase.account_id,
      purposes,
    });
  });

  it.each([
    ['a case of another service', { account_id: null, form: { organisationName: 'Sanggar' } }],
    ['a request without an address to write to', { account_id: null, form: { name: 'Siti', purpose: 'reporter' } }],
    ['a purpose that no account has', { account_id: null, form: { ...asked, purpose: 'visitor' } }],
    ["an account holder's case of another service", { form: { organisationName: 'Sanggar' } }],
    ['a change that no account can have', { form: { name: 'Siti', wanted: 'everything' } }],
  ])('is not found in %s', (_, change) => {
    expect(() => accountRequestOf(caseRow(change))).toThrow('not-found');
  });
});

describe('the record for the register', () => {
  it('carries the form as filed and what the ministry gave', () => {
    const entries = { ministryNumber: '12/2026', ministryDate: '2026-03-13' };
    const kase = caseRow({ entries });
    expect(registrationRecordOf(kase)).toEqual({
      caseId: kase.id,
      service: kase.service,
      agency: kase.agency,
      accountId: kase.account_id,
      ...entries,
      values: kase.form,
    });
  });

  it('says null where the ministry gave nothing', () => {
    expect(registrationRecordOf(caseRow())).toMatchObject({ ministryNumber: null, ministryDate: null });
  });
});

describe('the label of a choice', () => {
  it('is the one of the definition, and the value itself where there is none', () => {
    expect(choiceLabel(permitSop, 'activityField', 'arts')).toBe('Kesenian');
    expect(choiceLabel(permitSop, 'activityField', 'trade')).toBe('trade');
    expect(choiceLabel(permitSop, 'nothing', 'trade')).toBe('trade');
  });
});
