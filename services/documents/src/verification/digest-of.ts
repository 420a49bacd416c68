import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';

/**
 * SHA-256 of a stream, or undefined where it is longer than `maxBytes`. What is left then flows on unread, so that its
 * sender comes to an end and hears the answer. Rejects where the stream breaks off.
 */
export function digestOf(content: Readable, maxBytes: number): Promise<string | undefined> {
  const hash = createHash('sha256');
  let bytes = 0;
  return new Promise((resolve, reject) => {
    content.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBytes) resolve(undefined);
      else hash.update(chunk);
    });
    content.once('end', () => resolve(bytes > maxBytes ? undefined : hash.digest('hex')));
    content.once('error', reject);
    content.once('close', () => reject(new Error('The stream broke off')));
  });
}
