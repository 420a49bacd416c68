import { z } from 'zod';

/** Settings of a process that keeps files in an S3 store. */
export const s3Settings = z.object({
  S3_ENDPOINT: z.string().describe('address of the S3 store'),
  S3_ACCESS_KEY: z.string().describe('access key of the S3 store'),
  S3_SECRET_KEY: z.string().describe('secret key of the S3 store'),
  S3_BUCKET: z.string().describe('bucket that this service keeps its objects in'),
});

export type S3Settings = z.infer<typeof s3Settings>;
