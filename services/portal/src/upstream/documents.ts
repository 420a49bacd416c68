import type { DocumentView, LetterVerification, LetterView, PosterOrder } from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DOCUMENTS_CLIENT } from './service-clients';

const UPLOAD_MS = 10 * 60_000;
const part = encodeURIComponent;

export interface Upload {
  readonly dossierId: string;
  readonly requirement: string;
  readonly fileName: string;
  /** For a requirement that takes many files. */
  readonly caption?: { readonly title: string; readonly note: string };
  readonly content: ReadableStream<Uint8Array>;
}

@Injectable()
export class Documents {
  constructor(@Inject(DOCUMENTS_CLIENT) private readonly client: ServiceClient) {}

  list(actorToken: string, dossierId: string): Promise<readonly DocumentView[]> {
    return this.client.call(`/dossiers/${part(dossierId)}/documents`, { actorToken });
  }

  async upload(
    actorToken: string,
    { dossierId, requirement, fileName, caption, content }: Upload,
  ): Promise<DocumentView> {
    return this.client.call(`/dossiers/${part(dossierId)}/documents/${part(requirement)}`, {
      method: 'POST',
      actorToken,
      raw: content,
      headers: {
        ...{ 'content-type': 'application/octet-stream', 'x-file-name': part(fileName) },
        ...(caption && { 'x-file-title': part(caption.title), 'x-file-note': part(caption.note) }),
      },
      timeoutMs: UPLOAD_MS,
    });
  }

  remove(actorToken: string, dossierId: string, documentId: string): Promise<unknown> {
    return this.client.call(`/dossiers/${part(dossierId)}/documents/${part(documentId)}`, {
      method: 'DELETE',
      actorToken,
    });
  }

  content(actorToken: string, documentId: string): Promise<Response> {
    return this.client.fetch(`/documents/${part(documentId)}/content`, { actorToken, timeoutMs: UPLOAD_MS });
  }

  letter(actorToken: string, letterId: string): Promise<Response> {
    return this.client.fetch(`/letters/${part(letterId)}/content`, { actorToken, timeoutMs: UPLOAD_MS });
  }

  /** The letters of a case that this person may read. */
  letters(actorToken: string, caseId: string): Promise<readonly LetterView[]> {
    return this.client.call(`/cases/${part(caseId)}/letters`, { actorToken });
  }

  /** The SOP-AP document of an office's table as it stands today. */
  sopDocument({ agency, service }: { agency: string; service: string }, edition?: string): Promise<Response> {
    return this.client.fetch(`/sop-documents/${part(agency)}/${part(service)}`, { query: { edition } });
  }

  poster(kind: 'pdf' | 'svg', order: PosterOrder): Promise<Response> {
    return this.client.fetch(`/internal/posters/${kind}`, { method: 'POST', body: order });
  }

  /** Open to services only: the caller has checked that the person may read the case. */
  receipt(caseId: string): Promise<Response> {
    return this.client.fetch(`/internal/receipts/${part(caseId)}`);
  }

  verification(code: string): Promise<LetterVerification> {
    return this.client.call(`/verification/${part(code)}`);
  }

  verifyFile(content: ReadableStream<Uint8Array>): Promise<LetterVerification> {
    return this.client.call('/verification', {
      method: 'POST',
      raw: content,
      headers: { 'content-type': 'application/octet-stream' },
      timeoutMs: 60_000,
    });
  }
}
