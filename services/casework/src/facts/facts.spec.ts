import { caseRow } from '../testing/case-row-in-test';
import { permitSop } from '../testing/permit-sop';
import { applicantOf } from './applicant';
import { choiceLabel } from './choice-label';
import { registrationRecordOf } from './registration-record';

const asked = { name: 'Siti', email: 'siti@contoh.id', phone: '+62811', address: 'Palangka Raya', purpose: 'reporter' };

describe('the applicant of an account request', () => {
  it('is told with everything accounts needs', () => {
    expect(applicantOf(caseRow({ form: asked }))).toEqual(asked);
  });

  it.each([
    ['a case of another service', { organisationName: 'Sanggar' }],
    ['a request without an address to write to', { name: 'Siti', purpose: 'reporter' }],
    ['a purpose that no account has', { ...asked, purpose: 'visitor' }],
  ])('is not found in %s', (_, form) => {
    expect(() => applicantOf(caseRow({ form }))).toThrow('not-found');
  });
});

describe('the record for the register', () => {
  it('carries the form as filed and what the ministry gave', () => {
    const entries = { ministryNumber: '12/2026', ministryDate: '2026-03-13' };
    const kase = caseRow({ entries });
    expect(registrationRecordOf(kase)).toEqual({
      caseId: kase.id,
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
