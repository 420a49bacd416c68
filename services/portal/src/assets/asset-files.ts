import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const styles = ['tokens', 'page', 'parts', 'forms', 'work', 'calendar'] as const;
const scripts = ['conditions', 'regions', 'upload', 'queue', 'stopwatch', 'position'] as const;
export type ScriptName = (typeof scripts)[number];

/** A file whose name holds the hash of its content, so that a browser may keep it for good. */
export interface Asset {
  readonly name: string;
  readonly type: string;
  readonly plain: Buffer;
  readonly brotli: Buffer;
  readonly gzip: Buffer;
}

function asset(name: string, ending: string, type: string, text: string): Asset {
  const plain = Buffer.from(text);
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 10);
  return { name: `${name}.${hash}.${ending}`, type, plain, brotli: brotliCompressSync(plain), gzip: gzipSync(plain) };
}

const read = (...path: string[]): string => readFileSync(join(__dirname, ...path), 'utf8');
const withoutSourceMap = (script: string): string => script.replace(/^\/\/# sourceMappingURL=.*$/m, '');
const javascript = 'text/javascript; charset=utf-8';

export const stylesheet = asset(
  'loket',
  'css',
  'text/css; charset=utf-8',
  styles.map((name) => read('styles', `${name}.css`)).join('\n'),
);
export const icon = asset('loket', 'svg', 'image/svg+xml', read('icon.svg'));
const scriptAssets = new Map(
  scripts.map((name) => [name, asset(name, 'js', javascript, withoutSourceMap(read('scripts', `${name}.js`)))]),
);

export const scriptFile = (name: ScriptName): string => scriptAssets.get(name)?.name ?? '';
export const assetNamed = new Map([stylesheet, icon, ...scriptAssets.values()].map((each) => [each.name, each]));
