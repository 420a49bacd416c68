import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** An S3 server over a folder. Object attributes lie in a folder beside it, since not every file system keeps them. */
export function s3Part({ binary, dataDir, port, keys }) {
  const endpoint = `http://127.0.0.1:${port}`;
  const objects = join(dataDir, 's3', 'objects');
  const attributes = join(dataDir, 's3', 'attributes');
  return {
    endpoint,
    spec: {
      name: 's3',
      launch: () => {
        mkdirSync(objects, { recursive: true, mode: 0o700 });
        mkdirSync(attributes, { recursive: true, mode: 0o700 });
        return {
          command: binary,
          args: ['--port', `127.0.0.1:${port}`, '--quiet', 'posix', '--sidecar', attributes, objects],
          env: { ROOT_ACCESS_KEY: keys.s3.accessKey, ROOT_SECRET_KEY: keys.s3.secretKey },
        };
      },
      // Any answer will do: without a signature it is a refusal.
      ready: () => fetch(endpoint, { signal: AbortSignal.timeout(2_000) }),
    },
  };
}
