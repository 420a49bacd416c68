import { Client, Connection } from '@temporalio/client';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config';

/** The one connection to Temporal; it connects when first used, so casework starts while Temporal is down. */
@Injectable()
export class TemporalClient implements OnApplicationShutdown {
  private readonly connection: Connection;
  readonly client: Client;

  constructor(@Inject(CONFIG) config: Config) {
    this.connection = Connection.lazy({ address: config.TEMPORAL_ADDRESS, connectTimeout: 3_000 });
    this.client = new Client({ connection: this.connection, namespace: config.TEMPORAL_NAMESPACE });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }
}
