import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { agencyInTest } from '../testing/neighbours-in-test';

/** Casework and accounts, as far as an SOP document asks them; a test fills in what each path answers. */
export class SopNeighboursInTest {
  readonly answers = new Map<string, unknown>([[`/agencies/${agencyInTest.id}`, agencyInTest]]);
  private readonly server = createServer((request, response) => {
    const answer = request.headers['x-service-token'] ? this.answers.get(request.url ?? '') : undefined;
    response
      .writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer ?? { code: 'not-found' }));
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
