import type { OrmasHit } from '@loket/contracts';
import type { JSX } from 'preact';
import { type OrmasChoice, offeredIn, ormasInWords } from '../organisations/ormas-choice';
import { searchBoxOf, searchButtonOf } from '../organisations/search-asked';
import { useVisit } from '../visit/visit-context';
import type { FieldInputProps } from './form-field';

interface OrmasInputProps extends FieldInputProps {
  readonly choice: OrmasChoice | undefined;
}

const nothing: OrmasChoice = { own: [], chosen: undefined, words: '', found: undefined, away: false };

/** Chooses an organisation of the register: the person's own, or one found by its name. */
export function OrmasInput({ field, value, choice = nothing }: OrmasInputProps): JSX.Element {
  const { words } = useVisit();
  const { organisations } = words;
  const { known, found } = offeredIn(choice);
  const box = searchBoxOf(field.key);
  const isUnnamed = choice.away && value !== '' && !known.some(({ id }) => id === value);
  const picks = (hits: readonly OrmasHit[]): JSX.Element[] =>
    hits.map((hit) => (
      <label class="pick" key={hit.id}>
        <input type="radio" name={field.key} value={hit.id} checked={hit.id === value} />
        {ormasInWords(hit)}
      </label>
    ));
  return (
    <>
      {isUnnamed && (
        <label class="pick">
          <input type="radio" name={field.key} value={value} checked />
          {organisations.chosenBefore}
        </label>
      )}
      {picks(known)}
      {choice.chosen !== undefined && (
        <p>
          <a href={`/cari-ormas/${choice.chosen.id}`} target="_blank" rel="noopener">
            {organisations.lookUp(choice.chosen.name)}
          </a>
        </p>
      )}
      <label for={box}>{organisations.search}</label>
      <input id={box} name={box} type="search" autocomplete="off" value={choice.words} />
      <button class="quiet refresh" name="lanjut" value={searchButtonOf(field.key)}>
        {organisations.find}
      </button>
      <p class="hint" role="status">
        {choice.away ? organisations.away : choice.found && organisations.found(choice.found.total)}
      </p>
      {picks(found)}
    </>
  );
}
