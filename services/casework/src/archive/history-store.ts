import { keepBucket, s3Client } from '@loket/object-store';
import { Inject, Injectable } from '@nestjs/common';
import type { Client } from 'minio';
import { CONFIG, type Config } from '../config';

/** The bucket of archived histories. */
@Injectable()
export class HistoryStore {
  private readonly s3: Client;
  private readonly bucket: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.bucket = config.S3_BUCKET;
    this.s3 = s3Client(config);
  }

  /** Stores a history as proto JSON; the same case again replaces it with the same content. */
  async put(caseId: string, json: string): Promise<void> {
    await keepBucket(this.s3, this.bucket);
    await this.s3.putObject(this.bucket, `${caseId}.json`, json, Buffer.byteLength(json), {
      'content-type': 'application/json',
    });
  }
}
