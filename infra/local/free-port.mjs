import { createServer } from 'node:net';

const given = new Set();

function canListen(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * A port on loopback: the wished one, or another when that is taken or none is wished.
 * The others lie below the range from which systems give ports to outgoing connections,
 * so that a server that is stopped for a while finds its port free again.
 */
export async function freePort(wished) {
  let port = wished ?? anywhere();
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (!given.has(port) && (await canListen(port))) {
      given.add(port);
      return port;
    }
    port = anywhere();
  }
  throw new Error('No free port was found between 20000 and 32000 on 127.0.0.1.');
}

function anywhere() {
  return 20_000 + Math.floor(Math.random() * 12_000);
}
