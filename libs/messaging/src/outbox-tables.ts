/** Statements that make the tables of outbox, inbox and dead letters; a service runs them in its first migration. */
export const outboxTables: readonly string[] = [
  `CREATE TABLE outbox (
     position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     id uuid NOT NULL UNIQUE,
     topic text NOT NULL,
     key text NOT NULL,
     envelope jsonb NOT NULL,
     published_at timestamptz
   )`,
  // The relay asks for what is not yet published, oldest first.
  `CREATE INDEX outbox_unpublished ON outbox (position) WHERE published_at IS NULL`,
  `CREATE TABLE inbox (
     event_id uuid PRIMARY KEY,
     topic text NOT NULL,
     handled_at timestamptz NOT NULL DEFAULT now()
   )`,
  `CREATE TABLE dead_letter (
     position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     event_id uuid NOT NULL UNIQUE,
     topic text NOT NULL,
     key text NOT NULL,
     envelope jsonb NOT NULL,
     reason text NOT NULL,
     parked_at timestamptz NOT NULL DEFAULT now(),
     replayed_at timestamptz
   )`,
  // Each message asks whether its key is parked.
  `CREATE INDEX dead_letter_key ON dead_letter (topic, key, position) WHERE replayed_at IS NULL`,
];
