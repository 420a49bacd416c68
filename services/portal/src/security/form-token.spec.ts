import { formToken, newFormKey, tokensMatch } from './form-token';

const secret = 'a'.repeat(40);

describe('the token of a form', () => {
  const key = newFormKey();
  const token = formToken(secret, key, 'session');

  it('holds for the same browser and session', () => {
    expect(tokensMatch(formToken(secret, key, 'session'), token)).toBe(true);
  });

  it('does not hold for another session, another browser or another secret', () => {
    expect(tokensMatch(formToken(secret, key, undefined), token)).toBe(false);
    expect(tokensMatch(formToken(secret, newFormKey(), 'session'), token)).toBe(false);
    expect(tokensMatch(formToken('b'.repeat(40), key, 'session'), token)).toBe(false);
  });

  it.each([undefined, '', 'x', ['a'], `${token}x`])('is not %p', (given) => {
    expect(tokensMatch(token, given)).toBe(false);
  });
});
