import { type Block, paragraph } from '../mail/mail';

/** The officer's words, where there are any. */
export const reasonBlocks = (reason: string | null): readonly Block[] =>
  reason === null || reason === '' ? [] : [paragraph(`Alasan: ${reason}`)];
