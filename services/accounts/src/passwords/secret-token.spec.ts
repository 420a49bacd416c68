import { digestOf, newSecretToken } from './secret-token';

describe('secret tokens', () => {
  it('carry 256 bits and fit into an address', () => {
    const token = newSecretToken();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(encodeURIComponent(token)).toBe(token);
    expect(newSecretToken()).not.toBe(token);
  });

  it('are stored as a digest only', () => {
    expect(digestOf('a')).toHaveLength(32);
    expect(digestOf('a')).toEqual(digestOf('a'));
    expect(digestOf('a')).not.toEqual(digestOf('b'));
  });
});
