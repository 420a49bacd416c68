import { type Server, createServer } from 'node:http';
import { Problem } from '@loket/contracts';
import { ServiceClient } from './service-client';

describe('a call to another service', () => {
  const asked: string[] = [];
  let server: Server;
  let client: ServiceClient;

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.statusCode = request.url === '/accepted' ? 202 : 200;
      response.end(request.url === '/accepted' ? '' : '{"found":true}');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port');
    client = new ServiceClient({ baseUrl: `http://127.0.0.1:${address.port}`, caller: 'test', secret: 's'.repeat(32) });
  });
  afterAll(() => server.close());

  it('gives the content of the answer, and nothing where there is none', async () => {
    expect(await client.call('/cases/1')).toEqual({ found: true });
    expect(await client.call('/accepted', { method: 'POST' })).toBeUndefined();
  });

  it.each(['/cases/..', '/tracking/../tasks', '/documents/./content', '/cases/..?page=1'])(
    'never leaves its route for another one: %s',
    async (path) => {
      asked.length = 0;
      await expect(client.call(path)).rejects.toEqual(new Problem('not-found'));
      expect(asked).toEqual([]);
    },
  );
});
