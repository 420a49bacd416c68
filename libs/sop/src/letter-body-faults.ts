import type { Sop } from './sop';
import type { SopFault } from './sop-fault';

/** Letters that are to be made of a file which no row asks for. */
export function* faultsOfLetterBodies({ letters, steps }: Pick<Sop, 'letters' | 'steps'>): Generator<SopFault> {
  const files = steps
    .flatMap(({ outcomes }) => Object.values(outcomes))
    .flatMap(({ entries = [] }) => entries)
    .filter(({ kind }) => kind === 'pdf');
  for (const { title, body } of letters)
    if (body !== undefined && !files.some(({ key }) => key === body))
      yield {
        code: 'letter-missing',
        row: null,
        text: {
          id: `Surat "${title.id}" dibuat dari berkas "${body}", yang tidak diminta pada baris mana pun.`,
          en: `The letter "${title.en}" is made of the file "${body}", which no row asks for.`,
        },
      };
}
