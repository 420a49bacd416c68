import type { OutcomeEntry } from '../step';

/** Whether the entry is a file, kept by documents, and no text. */
export const isFileEntry = ({ kind }: Pick<OutcomeEntry, 'kind'>): boolean => kind === 'pdf' || kind === 'photo';
