import type {
  AcceptanceForm,
  AcceptanceResult,
  DraftView,
  EntryCorrection,
  EntryLikeness,
  EntryList,
  EntryOffice,
  ImportUploaded,
  ImportView,
  LikenessForm,
} from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CASEWORK_CLIENT } from './service-clients';

export interface EntriesFilter {
  readonly agency: string;
  readonly state: string | undefined;
  readonly q: string | undefined;
  readonly enumerator: string | undefined;
  readonly page: number | undefined;
}

const part = encodeURIComponent;
const DECISION_MS = 60_000;
const IMPORT_MS = 60_000;

/** Organisations that offices enter, as casework keeps them. */
@Injectable()
export class Entries {
  constructor(@Inject(CASEWORK_CLIENT) private readonly client: ServiceClient) {}

  list(actorToken: string, filter: EntriesFilter): Promise<EntryList> {
    return this.client.call('/entries', { actorToken, query: { ...filter } });
  }

  offices(actorToken: string): Promise<readonly EntryOffice[]> {
    return this.client.call('/entries/offices', { actorToken });
  }

  /** Casework keeps a draft to its office; this one is opened at a named one. */
  openDraft(actorToken: string, form: { id: string; service: string; agency: string }): Promise<DraftView> {
    return this.client.call('/drafts', { method: 'POST', body: form, actorToken });
  }

  likeness(actorToken: string, id: string): Promise<EntryLikeness> {
    return this.client.call(`/entries/${part(id)}/likeness`, { actorToken });
  }

  choose(actorToken: string, id: string, form: LikenessForm): Promise<unknown> {
    return this.client.call(`/entries/${part(id)}/likeness`, { method: 'PUT', body: form, actorToken });
  }

  correct(actorToken: string, id: string, form: EntryCorrection): Promise<unknown> {
    return this.client.call(`/entries/${part(id)}/values`, { method: 'PUT', body: form, actorToken });
  }

  accept(actorToken: string, form: AcceptanceForm): Promise<readonly AcceptanceResult[]> {
    return this.client.call('/entries/acceptance', { method: 'POST', body: form, actorToken, timeoutMs: DECISION_MS });
  }

  upload(
    actorToken: string,
    { agency, fileName, content }: { agency: string; fileName: string; content: ReadableStream<Uint8Array> },
  ): Promise<ImportUploaded> {
    return this.client.call('/entry-imports', {
      ...{ method: 'POST', actorToken, query: { agency }, raw: content, timeoutMs: IMPORT_MS },
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': part(fileName) },
    });
  }

  import(actorToken: string, id: string): Promise<ImportView> {
    return this.client.call(`/entry-imports/${part(id)}`, { actorToken });
  }

  confirmImport(actorToken: string, id: string, others: readonly string[]): Promise<ImportView> {
    return this.client.call(`/entry-imports/${part(id)}/confirmation`, {
      method: 'POST',
      body: { others },
      actorToken,
    });
  }

  discardImport(actorToken: string, id: string): Promise<unknown> {
    return this.client.call(`/entry-imports/${part(id)}/discard`, { method: 'POST', body: {}, actorToken });
  }

  importErrors(actorToken: string, id: string): Promise<Response> {
    return this.client.fetch(`/entry-imports/${part(id)}/errors`, { actorToken });
  }

  template(actorToken: string, agency: string, kind: 'xlsx' | 'csv'): Promise<Response> {
    return this.client.fetch(`/entry-imports/template/${kind}`, { actorToken, query: { agency } });
  }
}
