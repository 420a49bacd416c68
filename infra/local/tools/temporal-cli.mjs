import { onPath } from '../missing-tool.mjs';
import { tryCommand } from '../run-command.mjs';
import { goInstall } from './go-install.mjs';

const oldestServer = [1, 29];

/** Worker deployments and Updates as the product uses them need server 1.29. */
async function fits(binary) {
  const { code, output } = await tryCommand(binary, ['--version']);
  const [, major, minor] = /[Ss]erver (\d+)\.(\d+)/.exec(output) ?? [];
  return code === 0 && Number(major) === oldestServer[0] && Number(minor) >= oldestServer[1];
}

export async function temporalCli() {
  const own = onPath('temporal');
  if (own !== undefined && (await fits(own))) return own;
  return goInstall({
    name: 'temporal-cli',
    purpose: 'the Temporal server',
    binary: 'temporal',
    module: 'github.com/temporalio/cli/cmd/temporal',
    version: '1.5.1',
    endpoint: 'TEMPORAL_ADDRESS',
  });
}
