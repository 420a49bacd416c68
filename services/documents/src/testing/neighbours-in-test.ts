import { type IncomingMessage, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Agency, DossierAccess, LetterFacts, ReceiptFacts } from '@loket/contracts';

export const agencyInTest: Agency = {
  id: 'bakesbangpol-kalteng',
  name: 'Badan Kesatuan Bangsa dan Politik Provinsi Kalimantan Tengah',
  shortName: 'Bakesbangpol',
  level: 'province',
  regionCode: '62',
  city: 'Palangka Raya',
  address: 'Jalan Contoh Nomor 1, Palangka Raya',
  phone: '(0536) 000-0000',
  email: 'kesbangpol@contoh.id',
  letterhead: 'Pemerintah Provinsi Kalimantan Tengah',
  head: { name: 'Contoh Kepala, S.Sos.', post: 'Kepala Badan', rank: 'Pembina Utama Muda', nip: '197001011995031001' },
};

/** Speaks the parts of casework's and accounts' contracts that documents asks; tests fill in the answers. */
export class NeighboursInTest {
  readonly access = new Map<string, DossierAccess>();
  readonly letterFacts = new Map<string, LetterFacts>();
  readonly receiptFacts = new Map<string, ReceiptFacts>();
  private readonly server = createServer((request, response) => {
    const answer = this.answerTo(request);
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

  allow(dossierId: string, accountId: string, access: DossierAccess): void {
    this.access.set(`${dossierId} ${accountId}`, access);
  }

  private answerTo(request: IncomingMessage): unknown {
    const url = new URL(request.url ?? '/', 'http://neighbours');
    if (request.headers['x-service-token'] === undefined) return undefined;
    const [, first, second, id = '', last] = url.pathname.split('/');
    if (first === 'agencies') return second === agencyInTest.id ? agencyInTest : undefined;
    if (second === 'dossiers' && last === 'access')
      return this.access.get(`${id} ${url.searchParams.get('account')}`) ?? { read: false, write: [] };
    if (last === 'letter-facts') return this.letterFacts.get(id);
    return last === 'receipt-facts' ? this.receiptFacts.get(id) : undefined;
  }
}
