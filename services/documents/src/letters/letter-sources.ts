import { type Agency, type LetterFacts, type LetterOrder, Problem } from '@loket/contracts';
import { findRow, inTransaction } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Accounts } from '../neighbours/accounts';
import { Casework } from '../neighbours/casework';
import { fieldsNamedIn } from './fields-named-in';
import { LetterBodies } from './letter-bodies';
import { withRegionNames } from './region-names';

export interface LetterSources {
  readonly facts: LetterFacts;
  readonly agency: Agency;
}

/** Gathers all that a letter needs before its number is taken, so that a number is not wasted on what is missing. */
@Injectable()
export class GatherLetterSources {
  constructor(
    private readonly source: DataSource,
    private readonly casework: Casework,
    private readonly accounts: Accounts,
    private readonly bodies: LetterBodies,
  ) {}

  async run({ caseId, kind }: LetterOrder): Promise<LetterSources> {
    const facts = await this.casework.letterFacts(caseId, kind);
    const agency = await this.accounts.agency(facts.agency);
    const template = await this.templateOf(facts);
    if (facts.body !== undefined) await this.bodies.read(caseId, facts.body);
    const fields = fieldsNamedIn(template, await withRegionNames(facts.fields));
    return { facts: { ...facts, fields }, agency };
  }

  private async templateOf({ templateHash }: LetterFacts): Promise<string> {
    const template = await inTransaction(this.source, () =>
      findRow<{ content: string }>(`SELECT content FROM letter_template WHERE hash = $1`, [templateHash]),
    );
    if (template !== undefined) return template.content;
    throw new Problem('unavailable', 'Templat surat belum dimuat. Jalankan migrasi layanan dokumen, lalu coba lagi.');
  }
}
