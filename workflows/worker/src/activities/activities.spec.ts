import { randomUUID } from 'node:crypto';
import { type Server, createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { readWorkerConfig } from '../config';
import { createActivities } from './index';

interface Request {
  readonly line: string;
  readonly body: unknown;
}

const requests: Request[] = [];
const letterId = randomUUID();
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const isEmpty = request.headers['content-length'] === undefined || request.headers['content-length'] === '0';
    void (isEmpty ? Promise.resolve(undefined) : json(request)).then((body) => {
      requests.push({ line: `${request.method} ${request.url}`, body });
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ letterId, number: '1' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(() => server.close());
beforeEach(() => void requests.splice(0));

const activities = () =>
  createActivities(
    readWorkerConfig({
      ...{ TEMPORAL_ADDRESS: '127.0.0.1:1', PORT: '0', SERVICE_SECRET: 'x'.repeat(32) },
      ...{ CASEWORK_URL: url, DOCUMENTS_URL: url, REGISTRY_URL: url, ACCOUNTS_URL: url },
    }),
  );

describe('an activity is one call to the service that owns what it changes', () => {
  it('documents issues a letter once per business cause', async () => {
    const order = { key: 'case:letter:skt:visit-1', caseId: randomUUID(), kind: 'skt', visit: 1 };
    expect(await activities().issueLetter(order)).toEqual({ letterId });
    expect(requests).toEqual([{ line: 'POST /internal/letters', body: order }]);
  });

  it('documents releases a letter', async () => {
    await activities().releaseLetter(letterId);
    expect(requests).toEqual([{ line: `POST /internal/letters/${letterId}/release`, body: undefined }]);
  });

  it('registry enters the organisation', async () => {
    const caseId = randomUUID();
    await activities().registerOrganisation(caseId, letterId);
    expect(requests).toEqual([{ line: 'POST /internal/registrations', body: { caseId, letterId } }]);
  });

  it('registry enters the report', async () => {
    const caseId = randomUUID();
    await activities().registerReport(caseId);
    expect(requests).toEqual([{ line: 'POST /internal/reports', body: { caseId } }]);
  });

  it('casework has the office’s missing reports told of', async () => {
    await activities().remindOfReports('bakesbangpol-kalteng');
    expect(requests).toEqual([{ line: 'POST /internal/report-reminders', body: { agency: 'bakesbangpol-kalteng' } }]);
  });

  it('accounts opens the account', async () => {
    const caseId = randomUUID();
    await activities().openAccount(caseId);
    expect(requests).toEqual([{ line: 'POST /internal/accounts', body: { caseId } }]);
  });

  it('accounts changes the account', async () => {
    const caseId = randomUUID();
    await activities().changeAccount(caseId);
    expect(requests).toEqual([{ line: 'POST /internal/account-changes', body: { caseId } }]);
  });
});
