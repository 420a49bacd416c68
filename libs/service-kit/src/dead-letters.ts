import { type EventsReplayed, type ParkedEvents, deadLetterReasons } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { Body, Controller, type FactoryProvider, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { ForServices } from './caller';
import { parsed } from './parsed';

/** What the routes of dead letters call. */
interface DeadLetters {
  list(): Promise<readonly ParkedEvents[]>;
  replay(topic: string, key: string): Promise<number>;
}

const DEAD_LETTERS = Symbol('DeadLetters');

/**
 * Provides what `DeadLettersController` calls, for a service with a `DataSource`.
 * `replay` answers how many events went through, and throws `still-failing` where the first of them fails again.
 */
export const deadLetters = (
  replay: (source: DataSource, topic: string, key: string) => Promise<number>,
): FactoryProvider<DeadLetters> => ({
  provide: DEAD_LETTERS,
  inject: [DataSource],
  useFactory: (source: DataSource) => ({
    list: () => listDeadLetters(source),
    replay: (topic, key) => replay(source, topic, key),
  }),
});

const parkedKey = z.object({ topic: z.string().min(1).max(100), key: z.string().min(1).max(200) });

/** Shows and replays the events that a service put aside; for the product's own services only. */
@Controller('internal/dead-letters')
@ForServices()
export class DeadLettersController {
  constructor(@Inject(DEAD_LETTERS) private readonly letters: DeadLetters) {}

  @Get()
  list(): Promise<readonly ParkedEvents[]> {
    return this.letters.list();
  }

  @Post('replay')
  @HttpCode(200)
  async replay(@Body(parsed(parkedKey)) { topic, key }: z.infer<typeof parkedKey>): Promise<EventsReplayed> {
    return { replayed: await this.letters.replay(topic, key) };
  }
}

interface ParkedRow {
  readonly topic: string;
  readonly key: string;
  readonly events: number;
  readonly first_type: string;
  readonly reason: string;
  readonly parked_at: Date;
}

/** The keys with parked events in a service's table `dead_letter`, longest waiting first, at most 200. */
async function listDeadLetters(source: DataSource): Promise<readonly ParkedEvents[]> {
  const parked = await inTransaction(source, () =>
    rows<ParkedRow>(
      `SELECT DISTINCT ON (topic, key) topic, key, envelope->>'type' AS first_type, reason, parked_at,
              (count(*) OVER (PARTITION BY topic, key))::int AS events
       FROM dead_letter WHERE replayed_at IS NULL ORDER BY topic, key, position LIMIT 200`,
    ),
  );
  const views = parked.map((row) => ({
    topic: row.topic,
    key: row.key,
    events: row.events,
    firstType: row.first_type,
    reason: deadLetterReasons.find((each) => each === row.reason) ?? 'failed',
    parkedAt: row.parked_at.toISOString(),
  }));
  return views.sort((one, other) => one.parkedAt.localeCompare(other.parkedAt));
}
