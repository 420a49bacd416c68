/**
 * The parts that the environment gives, so that none is started for them.
 * A stack of the tests that stops and kills its servers takes none of these.
 */
export function givenEndpoints(environment = process.env) {
  return {
    postgres: environment.POSTGRES_URL || undefined,
    temporal: environment.TEMPORAL_ADDRESS || undefined,
    kafka: environment.KAFKA_BROKERS || undefined,
    s3: environment.S3_ENDPOINT || undefined,
    smtp: environment.SMTP_URL || undefined,
  };
}

/** The credentials that come with a given S3 endpoint. */
export function givenS3Keys(environment = process.env) {
  const { S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey } = environment;
  if (accessKey && secretKey) return { accessKey, secretKey };
  throw new Error('S3_ENDPOINT is given, so S3_ACCESS_KEY and S3_SECRET_KEY must be given too.');
}
