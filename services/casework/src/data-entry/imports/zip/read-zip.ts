import { constants, inflateRawSync } from 'node:zlib';

/** A ZIP file that cannot be read, or that would unpack to more than it may. */
export class UnreadableZip extends Error {}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_ENTRIES = 500;

export interface ZipEntry {
  readonly name: string;
  /** Unpacks the entry; throws `UnreadableZip` past `most` bytes, whatever the file says of itself. */
  readonly unpack: (most: number) => Buffer;
}

/** The entries of a ZIP file by its central directory (APPNOTE 4.3); nothing is unpacked yet. */
export function readZip(file: Buffer): readonly ZipEntry[] {
  try {
    return [...entriesIn(file)];
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableZip('The directory leads beyond the file');
    throw error;
  }
}

function* entriesIn(file: Buffer): Generator<ZipEntry> {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || file.readUInt32LE(end) !== END) throw new UnreadableZip('There is no directory');
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new UnreadableZip('There are too many entries');
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (file.readUInt32LE(at) !== CENTRAL) throw new UnreadableZip('The directory is broken');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const name = file.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const method = file.readUInt16LE(at + 10);
    const [packed, local] = [file.readUInt32LE(at + 20), file.readUInt32LE(at + 42)];
    yield { name, unpack: (most) => unpackAt(file, { local, packed, method, most }) };
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
}

interface Packed {
  readonly local: number;
  readonly packed: number;
  readonly method: number;
  readonly most: number;
}

function unpackAt(file: Buffer, { local, packed, method, most }: Packed): Buffer {
  try {
    if (file.readUInt32LE(local) !== LOCAL) throw new UnreadableZip('An entry is not where the directory says');
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const content = file.subarray(from, from + packed);
    if (method === 8) return inflateRawSync(content, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
    if (method === 0 && content.length <= most) return content;
  } catch (error) {
    if (error instanceof UnreadableZip) throw error;
    throw new UnreadableZip('An entry cannot be unpacked', { cause: error });
  }
  throw new UnreadableZip('An entry is packed in a way that is not known, or too large');
}
