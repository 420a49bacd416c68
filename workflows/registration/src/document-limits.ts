import type { DocumentRequirement } from '@loket/sop';

export type Limits = Pick<DocumentRequirement, 'accepts' | 'maxBytes'>;

const MEGABYTE = 1024 * 1024;

export const SMALL: Limits = { accepts: ['pdf', 'jpg', 'png'], maxBytes: 2 * MEGABYTE };

/** Deeds and statutes are many scanned pages. */
export const LARGE: Limits = { accepts: ['pdf'], maxBytes: 10 * MEGABYTE };

export const PHOTO: Limits = { accepts: ['jpg', 'png'], maxBytes: 2 * MEGABYTE };
