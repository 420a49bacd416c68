import { createHash } from 'node:crypto';
import type { Actor, AlikeOrmas, ImportUploaded } from '@loket/contracts';
import { findRow, inTransaction, newId, rows } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AgenciesClient } from '../../access/agencies-client';
import { RegisterClient } from '../../register/register-client';
import { EntryOffers } from '../entry-offers';
import { type CheckedRow, checkRows } from './check-rows';
import { refuseOpenNames } from './compare-with-open';
import type { EntryImportRow } from './import-row';
import { readSpreadsheet } from './read-spreadsheet';
import { refuseRepeatedNames } from './refuse-repeated-names';
import { refusedFile } from './sheet';

export interface Spreadsheet {
  readonly agency: string;
  readonly fileName: string;
  readonly file: Buffer;
}

interface ComparedRow extends CheckedRow {
  readonly alike: readonly AlikeOrmas[];
}

/** Takes in a spreadsheet of entries: read and checked whole, and kept until its enumerator has the right rows stored. */
@Injectable()
export class TakeSpreadsheet {
  constructor(
    private readonly source: DataSource,
    private readonly offers: EntryOffers,
    private readonly agencies: AgenciesClient,
    private readonly register: RegisterClient,
  ) {}

  /** The same file again is the same import. Throws why a file cannot be taken; then nothing of it is stored. */
  async run({ agency, fileName, file }: Spreadsheet, actor: Actor): Promise<ImportUploaded> {
    const { sop, service } = await this.offers.getEntered(actor, agency);
    const sha256 = createHash('sha256').update(file).digest('hex');
    const known = await inTransaction(this.source, () => findImport(agency, sha256));
    if (known !== undefined) return { id: known.id, known: true };
    const checked = refuseRepeatedNames(checkRows(sop.form, await readSpreadsheet(file)));
    if (checked.length === 0) throw refusedFile('Berkas hanya berisi judul kolom. Isi sekurangnya satu baris data.');
    const compared = await this.compare(
      agency,
      await inTransaction(this.source, () => refuseOpenNames(checked, agency, service)),
    );
    return inTransaction(this.source, async () => {
      const id = newId();
      const taken = await findRow(
        `INSERT INTO entry_import (id, agency, service, account_id, file_name, sha256, state, counts) VALUES ($1, $2, $3, $4, $5, $6, 'checked', $7)
         ON CONFLICT (agency, sha256) WHERE state <> 'discarded' DO NOTHING RETURNING id`,
        [id, agency, service, actor.accountId, fileName, sha256, countsOf(compared)],
      );
      if (taken === undefined) return { id: (await findImport(agency, sha256))?.id ?? id, known: true };
      await storeRows(id, compared);
      return { id, known: false };
    });
  }

  /** Only rows that could be stored are compared with the register. */
  private async compare(agency: string, checked: readonly CheckedRow[]): Promise<ComparedRow[]> {
    const { regionCode } = await this.agencies.get(agency);
    const right = checked.filter(({ problems }) => problems.length === 0);
    const found = await this.register.alikeTo(
      regionCode,
      right.map(({ values }) => values['organisationName'] ?? ''),
    );
    return checked.map((row) => ({ ...row, alike: found[right.indexOf(row)] ?? [] }));
  }
}

const findImport = (agency: string, sha256: string): Promise<{ id: string } | undefined> =>
  findRow<{ id: string }>(`SELECT id FROM entry_import WHERE agency = $1 AND sha256 = $2 AND state <> 'discarded'`, [
    agency,
    sha256,
  ]);

const stateOf = ({ problems, alike }: ComparedRow): EntryImportRow['state'] =>
  problems.length > 0 ? 'wrong' : alike.length > 0 ? 'alike' : 'right';

function countsOf(compared: readonly ComparedRow[]): Record<string, number> {
  const count = (state: EntryImportRow['state']): number => compared.filter((row) => stateOf(row) === state).length;
  return { total: compared.length, right: count('right'), alike: count('alike'), wrong: count('wrong'), chosen: 0 };
}

async function storeRows(importId: string, compared: readonly ComparedRow[]): Promise<void> {
  const records = compared.map((row) => ({
    ...{ id: newId(), line: row.line, state: stateOf(row) },
    ...{ content: row.values, problems: row.problems, alike: row.alike },
  }));
  await rows(
    `INSERT INTO entry_import_row (id, import_id, line, state, content, problems, alike)
     SELECT id, $1, line, state, content, problems, alike
     FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, line int, state text, content jsonb, problems jsonb, alike jsonb)`,
    [importId, JSON.stringify(records)],
  );
}
