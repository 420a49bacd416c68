import { dataSource, inTransaction, rows } from '@loket/database';

/** What one service has on record, read with its own login; a connection lives for one question. */
export class Records {
  constructor(private readonly url: string) {}

  /** Runs `read` in a transaction on the service's database. */
  async reading<T>(read: () => Promise<T>): Promise<T> {
    const source = await dataSource({ url: this.url, poolSize: 1 }).initialize();
    try {
      return await inTransaction(source, read);
    } finally {
      await source.destroy();
    }
  }

  rows<R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    return this.reading(() => rows<R>(sql, parameters));
  }
}
