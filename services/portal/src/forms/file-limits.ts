import type { DocumentRequirement } from '@loket/sop';
import type { Words } from '../language';

const mimeTypes = { pdf: 'application/pdf', jpg: 'image/jpeg', png: 'image/png' } as const;

/** 2 MB, 500 KB: rounded as people speak of files. */
export function sizeInWords(bytes: number): string {
  if (bytes >= 1_048_576)
    return `${Number((bytes / 1_048_576).toFixed(1))
      .toString()
      .replace('.', ',')} MB`;
  return `${Math.max(1, Math.round(bytes / 1024))} KB`;
}

/** "PDF atau JPG, paling besar 2 MB": told before a file is chosen. */
export const limitsInWords = (
  { accepts, maxBytes }: Pick<DocumentRequirement, 'accepts' | 'maxBytes'>,
  words: Words,
): string =>
  words.applicant.fileLimits(
    accepts.map((type) => type.toUpperCase()).join(` ${words.forms.or} `),
    sizeInWords(maxBytes),
  );

/** For the `accept` of a file input. */
export const acceptOf = ({ accepts }: Pick<DocumentRequirement, 'accepts'>): string =>
  accepts.flatMap((type) => [mimeTypes[type], `.${type}`]).join(',');
