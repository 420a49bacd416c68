import { z } from 'zod';

/**
 * The frame of every event (CloudEvents names). `subject` is the aggregate's id and the Kafka key;
 * `version` is the aggregate's version after the change, so a consumer can tell old from new.
 */
export const eventEnvelope = z.object({
  id: z.uuid(),
  type: z.string(),
  source: z.string(),
  subject: z.string(),
  version: z.int().min(0),
  time: z.iso.datetime({ offset: true }),
  data: z.record(z.string(), z.unknown()),
});

export type EventEnvelope = z.infer<typeof eventEnvelope>;
