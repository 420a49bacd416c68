import type { DocumentRequirement } from '@loket/sop';

/** Advice is asked by word of mouth: no papers. */
export const documents: readonly DocumentRequirement[] = [];
