import { Inject, Injectable } from '@nestjs/common';
import { Client } from 'minio';
import { CONFIG, type Config } from '../config';

/** The bucket of archived histories. */
@Injectable()
export class HistoryStore {
  private readonly s3: Client;
  private readonly bucket: string;

  constructor(@Inject(CONFIG) config: Config) {
    const { hostname, port, protocol } = new URL(config.S3_ENDPOINT);
    this.bucket = config.S3_BUCKET;
    this.s3 = new Client({
      endPoint: hostname,
      ...(port === '' ? {} : { port: Number(port) }),
      useSSL: protocol === 'https:',
      accessKey: config.S3_ACCESS_KEY,
      secretKey: config.S3_SECRET_KEY,
    });
  }

  /** Stores a history as proto JSON; the same case again replaces it with the same content. */
  async put(caseId: string, json: string): Promise<void> {
    if (!(await this.s3.bucketExists(this.bucket))) await this.s3.makeBucket(this.bucket);
    await this.s3.putObject(this.bucket, `${caseId}.json`, json, Buffer.byteLength(json), {
      'content-type': 'application/json',
    });
  }
}
