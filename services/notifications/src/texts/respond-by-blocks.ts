import { inWords, instantOf } from '@loket/working-time';
import { type Block, paragraph } from '../mail/mail';
import type { CaseFacts } from './case-facts';

/** Until when the person written to can respond, where that is limited. */
export const respondByBlocks = ({ respondBy }: Pick<CaseFacts, 'respondBy'>): readonly Block[] =>
  respondBy === null ? [] : [paragraph(`Anda punya waktu sampai ${inWords(instantOf(respondBy.at), respondBy.zone)}.`)];
