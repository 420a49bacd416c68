import type {
  AccountActFacts,
  AccountBehindRequest,
  AccountContact,
  Correspondence,
  DeadlineNotice,
  OrmasBinding,
  OrmasReports,
  OrmasView,
  PasswordLinkMinted,
  ReturnLink,
} from '@loket/contracts';
import type { ServiceClient } from '@loket/service-kit';

const LETTER_MS = 30_000;

/** The services that own what a message says; asked by id at the moment of sending, nothing is kept. */
export class Owners {
  constructor(
    private readonly accounts: ServiceClient,
    private readonly casework: ServiceClient,
    private readonly registry: ServiceClient,
    private readonly documents: ServiceClient,
  ) {}

  contact(accountId: string): Promise<AccountContact> {
    return this.accounts.call(`/internal/accounts/${accountId}/contact`);
  }

  mintLink(accountId: string, reason: 'opened' | 'resent' | 'forgotten', causeId: string): Promise<PasswordLinkMinted> {
    return this.accounts.call('/internal/password-links', { method: 'POST', body: { accountId, reason, causeId } });
  }

  act(actId: string): Promise<AccountActFacts> {
    return this.accounts.call(`/internal/account-acts/${actId}`);
  }

  /** The account that has the address already for which a case asks an account. */
  accountBehind(caseId: string): Promise<AccountBehindRequest> {
    return this.accounts.call(`/internal/account-requests/${caseId}`);
  }

  /** The accounts that act for an organisation. */
  async accountsBoundTo(ormasId: string): Promise<readonly string[]> {
    const bindings = await this.accounts.call<readonly OrmasBinding[]>('/internal/ormas-bindings', {
      query: { ormas: ormasId },
    });
    return bindings.map(({ accountId }) => accountId);
  }

  ormas(ormasId: string): Promise<OrmasView> {
    return this.registry.call(`/ormas/${ormasId}`);
  }

  reports(ormasId: string): Promise<OrmasReports> {
    return this.registry.call(`/ormas/${ormasId}/reports`);
  }

  returnLink(draftId: string): Promise<ReturnLink> {
    return this.casework.call(`/internal/drafts/${draftId}/return-link`);
  }

  correspondence(caseId: string, transition: number | null): Promise<Correspondence> {
    return this.casework.call(`/internal/cases/${caseId}/correspondence`, {
      query: { transition: transition ?? undefined },
    });
  }

  /** A letter's file. */
  async letter(letterId: string): Promise<Buffer> {
    const file = await this.documents.fetch(`/internal/letters/${letterId}/content`, { timeoutMs: LETTER_MS });
    return Buffer.from(await file.arrayBuffer());
  }

  deadlineNotice(caseId: string, event: string, clock: string | null): Promise<DeadlineNotice> {
    return this.casework.call(`/internal/cases/${caseId}/deadline-notice`, { query: { event, clock: clock ?? '' } });
  }
}
