import { refusalOfPassword } from './password-rule';

const username = 'pendaftar@contoh.id';

describe('the rule for passwords', () => {
  it('asks for ten characters', () => {
    expect(refusalOfPassword('sembilan9', username)).toBe('Kata sandi paling sedikit 10 karakter.');
    expect(refusalOfPassword('sepuluh-10', username)).toBeUndefined();
  });

  it('counts characters as a person does, not code units', () => {
    expect(refusalOfPassword('🌴🌴🌴🌱🌱', username)).toBe('Kata sandi paling sedikit 10 karakter.');
  });

  it('refuses more than 200 characters, so that hashing stays cheap', () => {
    expect(refusalOfPassword('abcde'.repeat(41), username)).toBe('Kata sandi paling banyak 200 karakter.');
  });

  it('refuses the e-mail in any case', () => {
    expect(refusalOfPassword('Pendaftar@Contoh.ID', username)).toContain('alamat e-mail');
  });

  it.each(['1234567890', 'Password123', 'INDONESIA123', 'aaaaaaaaaaaa', 'ababababab'])(
    'refuses the common %s',
    (password) => {
      expect(refusalOfPassword(password, username)).toContain('mudah ditebak');
    },
  );

  it('says that nothing was entered', () => {
    expect(refusalOfPassword('', username)).toBe('Isi kata sandi.');
  });
});
