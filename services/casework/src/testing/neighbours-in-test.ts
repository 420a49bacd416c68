import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type {
  Agency,
  AlikeOrmas,
  DocumentView,
  OrmasStanding,
  OrmasView,
  ReportRefusal,
  ReportRemindersForm,
} from '@loket/contracts';
import { z } from 'zod';

const likenessQuery = z.object({ names: z.array(z.string()) });

/** Accounts, documents and registry as casework asks them, over HTTP, with what a test lays before them. */
export class NeighboursInTest {
  /** By draft or case, what documents holds. */
  readonly dossiers = new Map<string, readonly DocumentView[]>();
  /** By role@office, the account ids of its officers; `*@office` for all of them. */
  readonly officers = new Map<string, readonly string[]>();
  /** By organisation, how it and its certificate stand. */
  readonly standings = new Map<string, OrmasStanding>();
  /** Content hashes of the letter templates that documents holds. */
  readonly templates = new Set<string>();
  /** Offices that are not like the province. */
  readonly offices = new Map<string, Partial<Agency>>();
  /** By a name, the organisations of the register that are alike. */
  readonly alike = new Map<string, readonly AlikeOrmas[]>();
  /** The register cannot be asked. */
  registerIsAway = false;
  /** By id, the organisations of the register. */
  readonly organisations = new Map<string, OrmasView>();
  /** By organisation and half-year, why the register refuses a report. */
  readonly reportRefusals = new Map<string, ReportRefusal>();
  /** By organisation, the accounts that act for it. */
  readonly bindings = new Map<string, readonly string[]>();
  /** What the register was asked to remind of. */
  readonly reminders: ReportRemindersForm[] = [];
  private readonly server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (this.registerIsAway && /^\/(internal\/)?(ormas\/|likeness)/.test(url.pathname)) return void request.destroy();
    void (request.method === 'POST' ? json(request).catch(() => undefined) : Promise.resolve()).then((body) => {
      const answer = this.answerTo(url, body);
      response
        .writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
        .end(JSON.stringify(answer ?? { code: 'not-found' }));
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private answerTo({ pathname, searchParams }: URL, body: unknown): unknown {
    const [, first, second, third, fourth] = pathname.split('/');
    if (first === 'agencies' && second !== undefined) return this.agency(second);
    if (first === 'agencies') return [province, ...this.offices.keys()].map((id) => this.agency(id));
    if (first === 'internal' && second === 'officers') return this.officersWith(searchParams);
    if (first === 'internal' && second === 'dossiers' && third !== undefined) return this.dossiers.get(third) ?? [];
    if (first === 'internal' && second === 'letter-templates') return this.templates.has(third ?? '') ? {} : undefined;
    if (first === 'ormas' && second !== undefined) return this.organisations.get(second);
    if (first === 'internal' && second === 'ormas' && fourth === 'standing') return this.standings.get(third ?? '');
    if (first === 'internal' && second === 'ormas' && fourth === 'reportable')
      return { refusal: this.reportRefusals.get(`${third} ${searchParams.get('halfYear')}`) ?? null };
    if (first === 'internal' && second === 'ormas-bindings') {
      const ormasId = searchParams.get('ormas') ?? '';
      return (this.bindings.get(ormasId) ?? []).map((accountId) => ({ accountId, ormasId }));
    }
    if (pathname === '/internal/likeness')
      return likenessQuery.parse(body).names.map((name) => this.alike.get(name) ?? []);
    if (pathname === '/internal/report-reminders') {
      this.reminders.push(body as ReportRemindersForm);
      return { told: 1 };
    }
    return undefined;
  }

  private agency(id: string): Agency {
    return { ...agency(id), ...this.offices.get(id) };
  }

  private officersWith(asked: URLSearchParams): unknown {
    if (asked.has('ids')) return [{ id: 'officer', name: 'Ani' }];
    const ids = this.officers.get(`${asked.get('role') ?? '*'}@${asked.get('agency')}`) ?? [];
    return ids.map((id) => ({ id, name: 'Ani' }));
  }
}

const province = 'bakesbangpol-kalteng';

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
