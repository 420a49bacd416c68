import { sessionHours } from './session-lifetime';

describe('a session lives on after its last use', () => {
  it('for 8 hours where the person holds any role', () => {
    expect(sessionHours([{ role: 'auditor', agency: 'bakesbangpol-kalteng' }])).toBe(8);
  });

  it('for 12 hours where the person is an applicant', () => {
    expect(sessionHours([])).toBe(12);
  });
});
