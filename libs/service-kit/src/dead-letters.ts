import { inTransaction, rows } from '@loket/database';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { ForServices } from './caller';
import { parsed } from './parsed';

/** Events of one key that wait behind one that could not be handled; nothing of their content. */
export interface ParkedEvents {
  readonly topic: string;
  readonly key: string;
  readonly events: number;
  readonly firstType: string;
  readonly reason: string;
  readonly parkedAt: string;
}

/** What the routes of dead letters call. `replay` answers how many events went through. */
export interface DeadLetters {
  list(): Promise<readonly ParkedEvents[]>;
  replay(topic: string, key: string): Promise<number>;
}

/** The name under which a service provides its `DeadLetters`. */
export const DEAD_LETTERS = Symbol('DeadLetters');

const parkedKey = z.object({ topic: z.string().min(1).max(100), key: z.string().min(1).max(200) });

/** Shows and replays the events that a service put aside; for the product's own services only. */
@Controller('internal/dead-letters')
@ForServices()
export class DeadLettersController {
  constructor(@Inject(DEAD_LETTERS) private readonly deadLetters: DeadLetters) {}

  @Get()
  list(): Promise<readonly ParkedEvents[]> {
    return this.deadLetters.list();
  }

  @Post('replay')
  @HttpCode(200)
  async replay(@Body(parsed(parkedKey)) { topic, key }: z.infer<typeof parkedKey>): Promise<{ replayed: number }> {
    return { replayed: await this.deadLetters.replay(topic, key) };
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
export async function listDeadLetters(source: DataSource): Promise<readonly ParkedEvents[]> {
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
    reason: row.reason,
    parkedAt: row.parked_at.toISOString(),
  }));
  return views.sort((one, other) => one.parkedAt.localeCompare(other.parkedAt));
}
