/** A value in DER: its tag, what is in it, and the whole of it. */
export interface DerValue {
  readonly tag: number;
  readonly content: Buffer;
  readonly whole: Buffer;
}

/** The value that begins the bytes; what follows it (the padding of a PDF's placeholder) is left. */
export function readDer(bytes: Buffer): DerValue {
  const [tag = 0, first = 0] = bytes;
  const extra = first < 0x80 ? 0 : first & 0x7f;
  const length = extra === 0 ? first : bytes.readUIntBE(2, extra);
  const start = 2 + extra;
  return { tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(0, start + length) };
}

/** What a sequence or set is made of. */
export function partsOf({ content }: DerValue): readonly DerValue[] {
  const parts: DerValue[] = [];
  for (let rest = content; rest.length > 0;) {
    const part = readDer(rest);
    parts.push(part);
    rest = rest.subarray(part.whole.length);
  }
  return parts;
}

/** The part at a place. Throws where there is none. */
export function partAt(value: DerValue, ...path: readonly number[]): DerValue {
  return path.reduce((within, index) => {
    const part = partsOf(within)[index];
    if (part === undefined) throw new Error(`There is no part ${path.join('.')}`);
    return part;
  }, value);
}
