import { problemOfLink } from './link-state';

const now = new Date('2026-03-13T10:00:00+07:00');
const open = { expiresAt: new Date('2026-03-13T10:00:01+07:00'), usedAt: null, revokedAt: null };

describe('a link to set a password', () => {
  it('opens until it expires', () => {
    expect(problemOfLink(open, now)).toBeUndefined();
    expect(problemOfLink({ ...open, expiresAt: now }, now)).toMatchObject({ code: 'link-expired', status: 410 });
  });

  it('is told as used once it was used, even after it expired', () => {
    expect(problemOfLink({ ...open, expiresAt: now, usedAt: now }, now)).toMatchObject({ code: 'link-used' });
  });

  it('no longer opens once a newer one replaced it', () => {
    expect(problemOfLink({ ...open, revokedAt: now }, now)).toMatchObject({
      code: 'link-expired',
      detail: expect.stringContaining('diganti'),
    });
  });

  it('that never was answers like one that is over', () => {
    expect(problemOfLink(undefined, now)).toMatchObject({ code: 'link-expired' });
  });
});
