import { onPath } from '../missing-tool.mjs';
import { goInstall } from './go-install.mjs';

export async function versitygw() {
  const own = onPath('versitygw');
  if (own !== undefined) return own;
  return goInstall({
    name: 'versitygw',
    purpose: 'the S3 server versitygw',
    binary: 'versitygw',
    module: 'github.com/versity/versitygw/cmd/versitygw',
    version: '1.8.0',
    endpoint: 'S3_ENDPOINT',
  });
}
