import { type DocumentView, Problem } from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config';

/** What casework asks of the service documents. */
@Injectable()
export class DocumentsClient {
  private readonly client: ServiceClient;
  constructor(@Inject(CONFIG) config: Config) {
    this.client = new ServiceClient({
      baseUrl: config.DOCUMENTS_URL,
      caller: 'casework',
      secret: config.SERVICE_SECRET,
    });
  }

  /** The current documents of a draft or case. */
  ofDossier(dossierId: string): Promise<DocumentView[]> {
    return this.client.call(`/internal/dossiers/${dossierId}/documents`);
  }

  /** Whether documents holds the letter template of this content. */
  async hasTemplate(hash: string): Promise<boolean> {
    try {
      await this.client.call(`/internal/letter-templates/${hash}`);
      return true;
    } catch (error) {
      if (error instanceof Problem && error.code === 'not-found') return false;
      throw error;
    }
  }
}
