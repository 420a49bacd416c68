import { fileTypeFromBuffer } from 'file-type';

export type FileKind = 'pdf' | 'jpg' | 'png';

export const contentTypes: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
};

/** How much of a file's beginning its kind is told from. */
export const HEAD_BYTES = 4_100;

/** The kind by content, whatever the name says; undefined for anything that no service accepts. */
export async function kindOf(head: Uint8Array): Promise<FileKind | undefined> {
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  return found !== undefined && isFileKind(found.ext) ? found.ext : undefined;
}

const isFileKind = (extension: string): extension is FileKind => extension in contentTypes;
