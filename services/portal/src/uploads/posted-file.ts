import { Readable, Transform, type TransformCallback } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { Problem } from '@loket/contracts';
import type { FastifyReply } from 'fastify';
import { type PostedFields, fieldsIn } from '../forms/posted-form';
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

export interface PostedFileForm {
  /** The text fields that stand before the file. */
  readonly fields: PostedFields;
  /** Undefined where none was chosen. */
  readonly file: PostedFile | undefined;
}

/** A multipart form with a file as a stream; the form's token and its other fields have to stand before the file. */
export async function postedFileForm(reply: FastifyReply, most: number): Promise<PostedFileForm> {
  const posted: Record<string, unknown> = {};
  for await (const part of reply.request.parts()) {
    if (part.type === 'field') {
      posted[part.fieldname] = part.value;
      continue;
    }
    refuseForgedFile(reply, posted['kunci'], part.file);
    const fields = fieldsIn(posted);
    if (part.filename === '') {
      part.file.resume();
      return { fields, file: undefined };
    }
    const limit = new Limit(most);
    limit.on('error', () => part.file.unpipe(limit).resume());
    part.file.on('error', (error) => limit.destroy(error));
    const file: PostedFile = {
      name: part.filename,
      content: webStreamOf(part.file.pipe(limit)),
      drain: () => void part.file.unpipe(limit).resume(),
      isTooLarge: () => limit.exceeded,
    };
    return { fields, file };
  }
  refuseForgedForm(reply, posted['kunci']);
  return { fields: fieldsIn(posted), file: undefined };
}

/** The file of a form that has nothing else. */
export const postedFile = async (reply: FastifyReply, most: number): Promise<PostedFile | undefined> =>
  (await postedFileForm(reply, most)).file;

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
