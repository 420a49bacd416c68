import { crc32 } from 'node:zlib';

const VERSION = 20;

/** A ZIP file of these entries as they are, without packing them (APPNOTE 4.3). */
export function writeZip(entries: readonly { readonly name: string; readonly content: Buffer }[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content } of entries) {
    const about = aboutEntry(name, content);
    const local = Buffer.concat([numbers([4, 0x04034b50], [2, VERSION]), about, Buffer.from(name), content]);
    directory.push(
      numbers([4, 0x02014b50], [2, VERSION], [2, VERSION]),
      about,
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, at]),
      Buffer.from(name),
    );
    locals.push(local);
    at += local.length;
  }
  const index = Buffer.concat(directory);
  const count: Sized = [2, entries.length];
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], count, count, [4, index.length], [4, at], [2, 0]);
  return Buffer.concat([...locals, index, end]);
}

type Sized = readonly [bytes: 2 | 4, value: number];

/** Flags, method, time, checksum, sizes and the lengths of name and extra: the same in both places. */
const aboutEntry = (name: string, content: Buffer): Buffer =>
  numbers(
    ...([
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0x21],
    ] as const),
    ...([
      [4, crc32(content)],
      [4, content.length],
      [4, content.length],
    ] as const),
    ...([
      [2, Buffer.byteLength(name)],
      [2, 0],
    ] as const),
  );

function numbers(...values: readonly Sized[]): Buffer {
  return Buffer.concat(
    values.map(([bytes, value]) => {
      const written = Buffer.alloc(bytes);
      written.writeUIntLE(value, 0, bytes);
      return written;
    }),
  );
}
