import { createServer } from 'node:http';
import type { AccountApplicant } from '@loket/contracts';

/** A server with casework's route `GET /internal/cases/:id/applicant`. */
export async function startCasework(
  applicants: ReadonlyMap<string, AccountApplicant>,
): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    const caseId = /^\/internal\/cases\/([^/]+)\/applicant$/.exec(request.url ?? '')?.[1];
    const applicant = applicants.get(caseId ?? '');
    const body = applicant ?? {
      type: 'urn:loket:problem:not-found',
      title: 'not-found',
      status: 404,
      code: 'not-found',
    };
    response
      .writeHead(applicant === undefined ? 404 : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('No port was given');
  const { port } = address;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
