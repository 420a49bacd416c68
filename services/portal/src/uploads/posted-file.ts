import { Readable, Transform, type TransformCallback } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { Problem } from '@loket/contracts';
import type { FastifyReply } from 'fastify';
import { refuseForgedForm } from '../security/refuse-forged-form';

export interface PostedFile {
  readonly name: string;
  /** To be read to its end once; breaks off with `file-too-large` past the limit. */
  readonly content: ReadableStream<Uint8Array>;
  /** Reads on without keeping anything, so that the browser gets to see the answer. */
  readonly drain: () => void;
  readonly isTooLarge: () => boolean;
}

class Limit extends Transform {
  exceeded = false;
  private passed = 0;

  constructor(private readonly most: number) {
    super();
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.passed += chunk.length;
    this.exceeded = this.passed > this.most;
    if (this.exceeded) done(new Problem('file-too-large'));
    else done(null, chunk);
  }
}

/** The file of a multipart form as a stream; the form's token has to stand before it. Undefined where none was chosen. */
export async function postedFile(reply: FastifyReply, most: number): Promise<PostedFile | undefined> {
  let token: unknown;
  for await (const part of reply.request.parts()) {
    if (part.type === 'field') {
      if (part.fieldname === 'kunci') token = part.value;
      continue;
    }
    refuseForgedFile(reply, token, part.file);
    if (part.filename === '') {
      part.file.resume();
      return undefined;
    }
    const limit = new Limit(most);
    limit.on('error', () => part.file.unpipe(limit).resume());
    part.file.on('error', (error) => limit.destroy(error));
    return {
      name: part.filename,
      content: webStreamOf(part.file.pipe(limit)),
      drain: () => void part.file.unpipe(limit).resume(),
      isTooLarge: () => limit.exceeded,
    };
  }
  refuseForgedForm(reply, token);
  return undefined;
}

function refuseForgedFile(reply: FastifyReply, token: unknown, file: Readable): void {
  try {
    refuseForgedForm(reply, token);
  } catch (error) {
    file.resume();
    throw error;
  }
}

const webStreamOf = (stream: Readable): ReadableStream<Uint8Array> => {
  const web: WebStream<Uint8Array> = Readable.toWeb(stream);
  return web as ReadableStream<Uint8Array>;
};
