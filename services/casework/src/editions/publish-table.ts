import type { Actor, EditionPreview, EditionRecorded, EditionSentence, Recorded, TableForm } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import type { Sop } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AgenciesClient } from '../access/agencies-client';
import { DocumentsClient } from '../access/documents-client';
import { draftTableEdition } from './draft-table-edition';
import { type DraftedEdition, refuseForbidden, said } from './drafted-edition';
import { previewEdition } from './preview-edition';
import { readTable } from './read-table';
import { recordEdition } from './record-edition';
import { todayAt } from './today-at';

/** Puts a table that came as data into force: a service without a build. */
@Injectable()
export class PublishTable {
  constructor(
    private readonly source: DataSource,
    private readonly agencies: AgenciesClient,
    private readonly documents: DocumentsClient,
  ) {}

  /** Nothing is stored. */
  async preview(agency: string, { sop: file, validFrom }: TableForm): Promise<EditionPreview<Sop>> {
    const { sop, refused } = readTable(file);
    if (sop === undefined) return { sop: null, changes: [], flagged: [], openCases: 0, refused };
    const drafted = await inTransaction(this.source, () => draft(agency, sop, validFrom));
    const unprintable = await this.unprintable(drafted);
    return previewEdition(agency, { ...drafted, refused: [...drafted.refused, ...unprintable] }, this.agencies);
  }

  /** Throws `invalid-form` with every sentence that forbids it. The same id again is the same edition. */
  async record(
    agency: string,
    { id, sop: file, validFrom }: Recorded<TableForm>,
    actor: Pick<Actor, 'accountId'>,
  ): Promise<EditionRecorded> {
    const { sop, refused } = readTable(file);
    refuseForbidden(refused);
    if (sop === undefined) throw new Error('A table that is not refused can be read');
    const unprintable = await this.unprintable(await inTransaction(this.source, () => draft(agency, sop, validFrom)));
    return recordEdition(this.source, { id, agency, service: sop.service, actor }, async () => {
      const drafted = await draft(agency, sop, validFrom);
      return { ...drafted, refused: [...drafted.refused, ...unprintable] };
    });
  }

  /** An edition becomes valid only after documents has acknowledged the templates of its letters. */
  private async unprintable({ templates }: DraftedEdition): Promise<EditionSentence[]> {
    const answers = await Promise.all(
      Object.entries(templates).map(async ([name, hash]) => ({ name, known: await this.documents.hasTemplate(hash) })),
    );
    return answers
      .filter(({ known }) => !known)
      .map(({ name }) =>
        said(`Templat "${name}" tidak ada di layanan dokumen.`, `The service documents lacks the template "${name}".`),
      );
  }
}

const draft = async (agency: string, sop: Sop, validFrom: string): Promise<DraftedEdition> =>
  draftTableEdition(agency, sop, validFrom, await todayAt(agency));
