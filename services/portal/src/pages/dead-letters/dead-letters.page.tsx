import { Notice } from '../../components/notice';
import type { Page } from '../../rendering/page';
import type { AllHeldEvents, HeldEvents } from '../../upstream/dead-letters';
import type { Visit } from '../../visit/visit';
import { DEAD_LETTERS_PATH } from './dead-letters-path';
import { HeldRows } from './held-rows';

/** A replay that did not go through. */
export interface RefusedReplay extends Pick<HeldEvents, 'service' | 'topic' | 'key'> {
  readonly sentence: string;
}

/** Events that services put aside, by ids and codes alone. */
export function deadLettersPage({ words }: Visit, { held, silent }: AllHeldEvents, refused?: RefusedReplay): Page {
  const { admin } = words;
  const places = new Map(held.map((each, place) => [`${each.service} ${each.topic} ${each.key}`, place + 1]));
  const place = refused && places.get(`${refused.service} ${refused.topic} ${refused.key}`);
  return {
    title: admin.heldMessages,
    path: DEAD_LETTERS_PATH,
    work: true,
    body: (
      <>
        {refused !== undefined && (
          <Notice tone="late">
            {place !== undefined && <strong>{`${admin.ofRow(place)}: `}</strong>}
            {refused.sentence}
          </Notice>
        )}
        {silent.length > 0 && <Notice tone="warn">{admin.silent(silent.join(', '))}</Notice>}
        <h1>{admin.heldMessages}</h1>
        <p>{admin.whatThisIs}</p>
        {held.length === 0 ? silent.length === 0 && <p>{admin.nothingHeld}</p> : <HeldRows held={held} />}
      </>
    ),
  };
}
