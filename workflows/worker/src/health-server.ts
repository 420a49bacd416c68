import { type Server, type ServerResponse, createServer } from 'node:http';

/** Answers GET /health/live, and /health/ready by what `requireReady` does. */
export function healthServer(requireReady: () => Promise<void>): Server {
  return createServer((request, response) => {
    if (request.method === 'GET' && request.url === '/health/live') answer(response, 200, 'live');
    else if (request.method === 'GET' && request.url === '/health/ready') {
      requireReady().then(
        () => answer(response, 200, 'ready'),
        () => answer(response, 503, 'not ready'),
      );
    } else answer(response, 404, 'not found');
  });
}

function answer(response: ServerResponse, code: number, status: string): void {
  response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify({ status }));
}
