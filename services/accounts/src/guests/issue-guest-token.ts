import { type GuestDossier, type GuestKey, type GuestTokenIssued, Problem } from '@loket/contracts';
import { ActorTokenSigner, ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CASEWORK } from '../process/tokens';
import { Attempts } from '../sessions/attempts';

/**
 * Lets somebody without an account act on the one draft or case whose secret they hold: their proof names its id, which
 * is no account's, and neither purpose nor role.
 */
@Injectable()
export class IssueGuestToken {
  constructor(
    private readonly signer: ActorTokenSigner,
    private readonly attempts: Attempts,
    @Inject(CASEWORK) private readonly casework: ServiceClient,
  ) {}

  async run(key: GuestKey, from: string): Promise<GuestTokenIssued> {
    if (!(await this.attempts.mayBeGuest(from)))
      throw new Problem('too-many-attempts', 'Terlalu banyak percobaan dari jaringan ini. Coba lagi dalam satu jam.');
    const { dossierId } = await this.casework.call<GuestDossier>('/internal/guests', { method: 'POST', body: key });
    return this.signer.sign({ accountId: dossierId, purposes: [], roles: [] });
  }
}
