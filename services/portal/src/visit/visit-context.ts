import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '@loket/sop';
import type { Visit } from './visit';

export const VisitContext = createContext<Visit | undefined>(undefined);

/** The visit that a component is rendered for, with `say` for texts that come in both languages. */
export function useVisit(): Visit & { readonly say: (text: Text) => string } {
  const visit = useContext(VisitContext);
  if (visit === undefined) throw new Error('A component stands outside of a page');
  return { ...visit, say: (text) => text[visit.locale] };
}
