import { type ReportRefusal } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { type Sop, type Text } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseRow } from '../transitions/case-row';
import { BindingsClient } from './bindings-client';
import { type ReportedHalfYear, chosenIn, reportedIn } from './chosen-ormas';
import { RegisterClient } from './register-client';
import { sentenceOfRefusal } from './sentence-of-refusal';

const words = {
  unbound: {
    id: 'Akun ini belum terikat pada ormas ini. Bila berkas disetujui, akun terikat padanya; pastikan pemohon memang pengurusnya.',
    en: 'This account is not bound to this organisation yet. Accepting the file binds it; make sure that the applicant is on its board.',
  },
  boundToOthers: {
    id: 'Ormas ini sudah terikat pada akun lain.',
    en: 'This organisation is bound to another account already.',
  },
  unknown: {
    id: 'Ormas ini tidak ada lagi dalam daftar.',
    en: 'This organisation is no longer in the register.',
  },
  away: {
    id: 'Daftar ormas sedang tidak dapat ditanya. Muat ulang halaman ini sebelum memutuskan.',
    en: 'The register cannot be asked now. Reload this page before you decide.',
  },
  elsewhere: (number: string): Text => ({
    id: `Semester ini sedang dilaporkan juga dalam berkas ${number}.`,
    en: `This half-year is being reported on in file ${number} too.`,
  }),
  refused: (refusal: ReportRefusal, halfYear: string): Text => ({
    id: sentenceOfRefusal(refusal, halfYear),
    en: 'The register refuses a report on this half-year. See the reports on the page of the organisation.',
  }),
};

/** What an officer should know of a case's organisation before deciding. */
@Injectable()
export class RegisterRemarks {
  constructor(
    private readonly source: DataSource,
    private readonly register: RegisterClient,
    private readonly bindings: BindingsClient,
  ) {}

  /** Asks other services, so outside of any transaction; while they are away, that is the remark. */
  async of(kase: CaseRow, sop: Sop): Promise<readonly Text[]> {
    const [chosen] = chosenIn(sop, kase.form);
    if (chosen === undefined || kase.closed_at !== null) return [];
    const reported = reportedIn(sop, kase.form);
    try {
      return [
        ...(await this.remarksOnAccount(kase.account_id, chosen.ormasId)),
        ...(reported === undefined ? [] : await this.remarksOnReport(kase, reported)),
      ];
    } catch {
      return [words.away];
    }
  }

  private async remarksOnAccount(accountId: string | null, ormasId: string): Promise<readonly Text[]> {
    if ((await this.register.find(ormasId)) === undefined) return [words.unknown];
    if (accountId === null) return [];
    const bound = await this.bindings.accountsBoundTo(ormasId);
    if (bound.includes(accountId)) return [];
    return bound.length === 0 ? [words.unbound] : [words.unbound, words.boundToOthers];
  }

  private async remarksOnReport(kase: CaseRow, reported: ReportedHalfYear): Promise<readonly Text[]> {
    const refusal = await this.register.reportRefusal(reported.ormasId, reported.halfYear);
    const others = await inTransaction(this.source, () => othersReporting(kase, reported));
    return [
      ...(refusal === null ? [] : [words.refused(refusal, reported.halfYear)]),
      ...others.map(({ number }) => words.elsewhere(number)),
    ];
  }
}

/** Other open cases of the service with the same organisation and half-year. */
const othersReporting = (
  kase: CaseRow,
  { field, ormasField, ormasId, halfYear }: ReportedHalfYear,
): Promise<{ number: string }[]> =>
  rows<{ number: string }>(
    `SELECT number FROM case_file WHERE service = $1 AND closed_at IS NULL AND id <> $2
       AND form->>$3 = $4 AND form->>$5 = $6 ORDER BY number LIMIT 5`,
    [kase.service, kase.id, ormasField, ormasId, field, halfYear],
  );
