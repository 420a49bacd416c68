import type { EditionSentence } from '@loket/contracts';
import type { JSX } from 'preact';
import { Notice } from '../../components/notice';
import { useVisit } from '../../visit/visit-context';

/** Sentences one below the other. */
export function SentenceList({ sentences }: { sentences: readonly EditionSentence[] }): JSX.Element {
  const { say } = useVisit();
  return (
    <ul>
      {sentences.map(({ row, text }) => (
        <li key={`${row ?? ''}${text.id}`}>{say(text)}</li>
      ))}
    </ul>
  );
}

/** What an office should know of before it records an edition. */
export function Flags({ flagged }: { flagged: readonly EditionSentence[] }): JSX.Element | null {
  const { words } = useVisit();
  if (flagged.length === 0) return null;
  return (
    <Notice tone="warn">
      <strong>{words.editions.preview.heed}</strong>
      <SentenceList sentences={flagged} />
    </Notice>
  );
}
