import type { Actor, DossierAccess, LetterFacts, ReceiptFacts } from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config';
import { CONFIG } from '../tokens';

/** What documents asks casework, the owner of drafts and cases. */
@Injectable()
export class Casework {
  private readonly client: ServiceClient;

  constructor(@Inject(CONFIG) config: Config) {
    this.client = new ServiceClient({
      baseUrl: config.CASEWORK_URL,
      caller: 'documents',
      secret: config.SERVICE_SECRET,
    });
  }

  access(dossierId: string, actor: Actor): Promise<DossierAccess> {
    const roles = actor.roles.map(({ role, agency }) => `${role}@${agency}`).join(',');
    return this.client.call(`/internal/dossiers/${dossierId}/access`, { query: { account: actor.accountId, roles } });
  }

  letterFacts(caseId: string, kind: string): Promise<LetterFacts> {
    return this.client.call(`/internal/cases/${caseId}/letter-facts`, { query: { kind } });
  }

  receiptFacts(caseId: string): Promise<ReceiptFacts> {
    return this.client.call(`/internal/cases/${caseId}/receipt-facts`);
  }
}
