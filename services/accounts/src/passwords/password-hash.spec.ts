import { hashPassword, passwordFits } from './password-hash';

describe('password hashes', () => {
  it('fit only the password they were made of', async () => {
    const hash = await hashPassword('jambu-sungai-papan');
    expect(hash).toMatch(/^\$argon2id\$/);
    expect(await passwordFits('jambu-sungai-papan', hash)).toBe(true);
    expect(await passwordFits('jambu-sungai-papan2', hash)).toBe(false);
  });

  it('never fit where the account has none yet', async () => {
    expect(await passwordFits('decoy', null)).toBe(false);
    expect(await passwordFits('decoy', undefined)).toBe(false);
  });

  it('take as long to check without an account as with one', async () => {
    const hash = await hashPassword('jambu-sungai-papan');
    const time = async (stored: string | undefined): Promise<number> => {
      const from = performance.now();
      for (let each = 0; each < 5; each += 1) await passwordFits('salah', stored);
      return performance.now() - from;
    };
    await time(undefined);
    const known = await time(hash);
    const unknown = await time(undefined);
    expect(unknown / known).toBeGreaterThan(0.3);
  });
});
