import type { FastifyReply } from 'fastify';
import { inlineAs } from './file-name';
import type { OpenedFile } from './open-document';

/** Streams a file so that a browser shows it under its name and runs nothing in it. */
export async function sendFile(reply: FastifyReply, file: OpenedFile): Promise<void> {
  await reply
    .headers({
      'content-type': file.contentType,
      'content-length': file.bytes,
      'content-disposition': inlineAs(file.name),
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
    .send(file.content);
}
