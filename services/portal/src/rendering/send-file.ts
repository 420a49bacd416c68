import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { FastifyReply } from 'fastify';
import { fileHeaders } from '../security/page-headers';

const passedOn = ['content-type', 'content-length', 'content-disposition'] as const;

/** Passes a file of another service on as it comes, never holding it whole. */
export function sendFile(reply: FastifyReply, file: Response, disposition?: string): void {
  for (const name of passedOn) {
    const value = file.headers.get(name);
    if (value !== null) void reply.header(name, value);
  }
  if (disposition !== undefined) void reply.header('content-disposition', disposition);
  void reply.headers({ ...fileHeaders }).status(200);
  if (file.body === null) return void reply.send('');
  void reply.send(Readable.fromWeb(file.body as ReadableStream<Uint8Array>));
}
