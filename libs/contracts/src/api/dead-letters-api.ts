/** Why events wait among the dead letters; a closed list, since an error's own words may repeat a person's data. */
export const deadLetterReasons = ['wrong-content', 'against-records', 'refused', 'failed', 'behind'] as const;
export type DeadLetterReason = (typeof deadLetterReasons)[number];

/** `GET /internal/dead-letters` of a service: the events of one key that wait, with nothing of their content. */
export interface ParkedEvents {
  readonly topic: string;
  readonly key: string;
  readonly events: number;
  readonly firstType: string;
  readonly reason: DeadLetterReason;
  readonly parkedAt: string;
}

/** `POST /internal/dead-letters/replay`; `still-failing` where the first of them fails again. */
export interface EventsReplayed {
  readonly replayed: number;
}
