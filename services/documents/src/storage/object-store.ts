import type { Readable } from 'node:stream';
import { Problem } from '@loket/contracts';
import { keepBucket, s3Client } from '@loket/object-store';
import { Inject, Injectable } from '@nestjs/common';
import { type Client, S3Error } from 'minio';
import type { Config } from '../config';
import { CONFIG } from '../tokens';

const notStored =
  'Penyimpanan berkas sedang tidak dapat dihubungi. Isian dan berkas yang sudah tersimpan tidak hilang; silakan coba lagi beberapa saat lagi.';
const notReadable =
  'Penyimpanan berkas sedang tidak dapat dihubungi. Berkas ini tidak hilang; silakan buka lagi beberapa saat lagi.';

/** The S3 bucket of files and letters. Any failure is the problem `unavailable`, with the cause kept for the log. */
@Injectable()
export class ObjectStore {
  readonly bucket: string;
  private readonly client: Client;

  constructor(@Inject(CONFIG) config: Config) {
    this.bucket = config.S3_BUCKET;
    this.client = s3Client(config);
  }

  keepBucket(): Promise<void> {
    return keepBucket(this.client, this.bucket);
  }

  /** Stores a stream of unknown length. The stream must end, not fail: the client waits for its end for ever. */
  async putStream(key: string, content: Readable, contentType: string): Promise<void> {
    await this.reach(notStored, () =>
      this.client.putObject(this.bucket, key, content, undefined, { 'Content-Type': contentType }),
    );
  }

  async putBytes(key: string, content: Buffer, contentType: string): Promise<void> {
    await this.reach(notStored, () =>
      this.client.putObject(this.bucket, key, content, content.length, { 'Content-Type': contentType }),
    );
  }

  get(key: string): Promise<Readable> {
    return this.reach(notReadable, () => this.client.getObject(this.bucket, key));
  }

  /** Removes the object and what an unfinished upload left of it; an object that is not there is as good as removed. */
  async remove(key: string): Promise<void> {
    await this.reach(notStored, async () => {
      await this.client.removeObject(this.bucket, key);
      await this.removeUnfinished(key);
    });
  }

  private async removeUnfinished(key: string): Promise<void> {
    try {
      await this.client.removeIncompleteUpload(this.bucket, key);
    } catch (error) {
      // A gateway may still list an upload that has just ended.
      if (!(error instanceof S3Error && error.code === 'NoSuchUpload')) throw error;
    }
  }

  private async reach<T>(sentence: string, call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      throw Object.assign(new Problem('unavailable', sentence), { cause: error });
    }
  }
}
