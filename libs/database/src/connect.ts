import { DataSource, type DataSourceOptions } from 'typeorm';

export interface ConnectOptions {
  readonly url: string;
  readonly entities?: DataSourceOptions['entities'];
  /** Size of the pool; an office's service needs few. */
  readonly poolSize?: number;
}

/** A data source that is not yet connected; the schema is never synchronised. */
export function dataSource({ url, entities, poolSize = 10 }: ConnectOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    ...(entities === undefined ? {} : { entities }),
    synchronize: false,
    logging: false,
    poolSize,
    extra: { connectionTimeoutMillis: 5_000 },
    applicationName: 'loket',
  });
}
