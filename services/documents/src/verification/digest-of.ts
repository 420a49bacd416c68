import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';

/** SHA-256 of a stream, or undefined where it is longer than `maxBytes`; the rest is then read and forgotten. */
export async function digestOf(content: Readable, maxBytes: number): Promise<string | undefined> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of content.iterator({ destroyOnReturn: false })) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > maxBytes) {
      content.resume();
      return undefined;
    }
    hash.update(part);
  }
  return hash.digest('hex');
}
