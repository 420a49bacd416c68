import { Problem } from '@loket/contracts';
import { NotPrintable } from '@loket/sop-document';
import { Injectable } from '@nestjs/common';
import { Accounts } from '../neighbours/accounts';
import { Typesetter } from '../rendering/typesetter';
import { sopDocumentPdf } from './sop-document-pdf';
import { SopSource } from './sop-source';

export interface PrintedSop {
  readonly name: string;
  readonly pdf: Buffer;
}

/** Prints the SOP-AP document of an office's service anew each time, from the edition that is asked for. */
@Injectable()
export class PrintSopDocument {
  constructor(
    private readonly sops: SopSource,
    private readonly accounts: Accounts,
    private readonly typesetter: Typesetter,
  ) {}

  async run(agencyId: string, service: string, edition: string | undefined): Promise<PrintedSop> {
    const sop = await this.sops.find(agencyId, service, edition);
    const agency = await this.accounts.agency(agencyId);
    try {
      const pdf = sopDocumentPdf(sop, agency, this.typesetter);
      return { name: `SOP ${sop.title.id.replaceAll('/', '-')}.pdf`, pdf };
    } catch (error) {
      if (error instanceof NotPrintable) throw new Problem('unexpected', error.text.id);
      throw error;
    }
  }
}
