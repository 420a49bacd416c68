import type { Role } from '@loket/contracts';
import { visitInTest } from '../testing/visit-in-test';
import { SignInNeeded, administrator } from './signed-in';
import type { Visit } from './visit';

const visitOf = (...roles: Role[]): Visit => {
  const grants = roles.map((role) => ({ role, agency: 'bakesbangpol-kalteng' }));
  const account = { id: 'a', name: 'Ani', username: 'ani', purposes: [], roles: grants };
  return visitInTest({ session: { token: 't', actorToken: 'a', account } });
};

describe('pages of administrators', () => {
  it('open to an administrator, with or without another role', () => {
    expect(administrator(visitOf('administrator')).account.name).toBe('Ani');
    expect(administrator(visitOf('supervisor', 'administrator')).account.name).toBe('Ani');
  });

  it.each<Role[][]>([[[]], [['agency-head']], [['supervisor', 'auditor']]])('do not exist for %p', (roles) => {
    expect(() => administrator(visitOf(...roles))).toThrow(expect.objectContaining({ code: 'not-found' }));
  });

  it('ask to sign in first', () => {
    expect(() => administrator(visitInTest())).toThrow(SignInNeeded);
  });
});
