import { type Block, paragraph } from '../mail/mail';

/** What the office wrote, a paragraph for each of its own. */
export const writtenBlocks = (written: string | null): readonly Block[] =>
  (written ?? '')
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map(paragraph);
