import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Agency, DocumentView } from '@loket/contracts';

/** Accounts and documents as casework asks them, over HTTP, with what a test lays before them. */
export class NeighboursInTest {
  /** By draft or case, what documents holds. */
  readonly dossiers = new Map<string, readonly DocumentView[]>();
  /** By role@office, the account ids of its officers. */
  readonly officers = new Map<string, readonly string[]>();
  /** Content hashes of the letter templates that documents holds. */
  readonly templates = new Set<string>();
  private readonly server = createServer((request, response) => {
    const answer = this.answerTo(new URL(request.url ?? '/', 'http://localhost'));
    response
      .writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer ?? { code: 'not-found' }));
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private answerTo({ pathname, searchParams }: URL): unknown {
    const [, first, second, third] = pathname.split('/');
    if (first === 'agencies' && second !== undefined) return agency(second);
    if (first === 'internal' && second === 'officers') return this.officersWith(searchParams);
    if (first === 'internal' && second === 'dossiers' && third !== undefined) return this.dossiers.get(third) ?? [];
    if (first === 'internal' && second === 'letter-templates') return this.templates.has(third ?? '') ? {} : undefined;
    return undefined;
  }

  private officersWith(asked: URLSearchParams): unknown {
    if (asked.has('ids')) return [{ id: 'officer', name: 'Ani' }];
    const ids = this.officers.get(`${asked.get('role')}@${asked.get('agency')}`) ?? [];
    return ids.map((id) => ({ id, name: 'Ani' }));
  }
}

const agency = (id: string): Agency => ({
  ...{
    id,
    name: id,
    shortName: id,
    level: 'province',
    regionCode: '62',
    city: 'Palangka Raya',
    address: '',
    phone: '',
    email: '',
  },
  ...{ letterhead: '', head: { name: '', post: '', rank: '', nip: '' } },
});
