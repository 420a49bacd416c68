import type { Officer, TaskOutcome } from '@loket/contracts';
import type { Outcome } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { AgenciesClient } from '../access/agencies-client';
import { teamIn } from './team-in';

/** Who may be named, by the key of the entry. */
export type Candidates = Readonly<Record<string, readonly Officer[]>>;

/** Of those who may be named, who is. */
export const namedIn = (entries: Readonly<Record<string, string>>, candidates: Candidates): readonly Officer[] =>
  Object.entries(candidates).flatMap(([key, officers]) =>
    officers.filter(({ id }) => teamIn(entries[key]).includes(id)),
  );

/** The officers of an office from whom teams are named. */
@Injectable()
export class NamedOfficers {
  constructor(private readonly agencies: AgenciesClient) {}

  /** For an outcome's entries; outside of any transaction, since it asks accounts. Nobody names themselves. */
  async candidatesFor(outcome: Outcome | undefined, agency: string, actor: string): Promise<Candidates> {
    const found = await Promise.all(
      (outcome?.entries ?? []).map(async ({ key, kind, role }) =>
        kind === 'officers' && role !== undefined
          ? [[key, (await this.agencies.officersNamed(role, agency)).filter(({ id }) => id !== actor)] as const]
          : [],
      ),
    );
    return Object.fromEntries(found.flat());
  }

  /** The outcomes as a page shows them, with those who can be named. */
  withCandidates(
    outcomes: readonly TaskOutcome[],
    listed: Readonly<Record<string, Outcome>>,
    agency: string,
    actor: string,
  ): Promise<TaskOutcome[]> {
    return Promise.all(
      outcomes.map(async (outcome) => {
        // A page is shown while accounts is away; a decision that names anybody is not taken then.
        const candidates = await this.candidatesFor(listed[outcome.key], agency, actor).catch((): Candidates => ({}));
        const entries = outcome.entries.map((entry) => {
          const officers = candidates[entry.key];
          return officers === undefined ? entry : { ...entry, officers };
        });
        return { ...outcome, entries };
      }),
    );
  }
}
