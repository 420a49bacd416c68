import { Client } from 'minio';
import type { S3Settings } from './s3-settings';

// The smallest part that S3 takes: it bounds what one upload of unknown length holds in memory.
const PART_BYTES = 5 * 1024 * 1024;

/** A client of the S3 store; it connects when first used and leaves trying again to the caller. */
export function s3Client(settings: S3Settings): Client {
  const { hostname, port, protocol } = new URL(settings.S3_ENDPOINT);
  const secure = protocol === 'https:';
  return new Client({
    endPoint: hostname,
    port: Number(port || (secure ? 443 : 80)),
    useSSL: secure,
    accessKey: settings.S3_ACCESS_KEY,
    secretKey: settings.S3_SECRET_KEY,
    region: 'us-east-1',
    partSize: PART_BYTES,
    retryOptions: { disableRetry: true },
  });
}

/** Makes the bucket where it is missing; that another process makes it at the same moment is no fault. */
export async function keepBucket(client: Client, bucket: string): Promise<void> {
  if (await client.bucketExists(bucket)) return;
  try {
    await client.makeBucket(bucket);
  } catch (error) {
    if (!(await client.bucketExists(bucket))) throw error;
  }
}
