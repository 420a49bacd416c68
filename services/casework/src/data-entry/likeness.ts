import { type Actor, type AlikeOrmas, type EntryLikeness, type LikenessForm, Problem } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { type FormValues, type Sop, entersOrganisation } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AgenciesClient } from '../access/agencies-client';
import { mayRead } from '../cases/readable-case';
import { type DraftRow, findDraft } from '../drafts/draft-row';
import { RegisterClient } from '../register/register-client';
import { findCase } from '../transitions/case-row';

/** Of a draft or case, what likeness goes by. */
interface Named {
  readonly id: string;
  readonly agency: string;
  readonly form: FormValues;
}

/** Organisations of the register that may be the one entered, and what its enumerator said of them. */
@Injectable()
export class Likeness {
  constructor(
    private readonly source: DataSource,
    private readonly register: RegisterClient,
    private readonly agencies: AgenciesClient,
  ) {}

  /** For the enumerator, or for an officer who has a task of the case. Throws `unavailable` while the register is away. */
  async of(id: string, actor: Actor): Promise<EntryLikeness> {
    const named = await inTransaction(this.source, () => readable(id, actor));
    const [alike, saidOther] = [await this.alikeTo(named), await this.saidOther(id)];
    return {
      organisationName: named.form['organisationName'] ?? '',
      alike,
      saidOther: alike.map((each) => each.id).filter((ormas) => saidOther.has(ormas)),
    };
  }

  /** The enumerator's word on what they were shown. "The same" ends the draft: nothing of it is kept. */
  choose(id: string, { choice, seen }: LikenessForm, actor: Actor): Promise<void> {
    return inTransaction(this.source, async () => {
      const draft = await findDraft(id);
      if (draft === undefined || draft.account_id !== actor.accountId) throw new Problem('not-found');
      if (choice === 'the-same' && draft.case_number !== null)
        throw new Problem('stale-page', `Data ini sudah dikirim dengan nomor ${draft.case_number}.`);
      await rows(
        `INSERT INTO likeness_choice (draft_id, ormas_id, choice, account_id) SELECT $1, ormas, $3, $4 FROM unnest($2::uuid[]) AS ormas
         ON CONFLICT (draft_id, ormas_id) DO UPDATE SET choice = excluded.choice, chosen_at = now()`,
        [id, seen, choice, actor.accountId],
      );
      if (choice === 'the-same') await rows(`DELETE FROM draft WHERE id = $1`, [id]);
    });
  }

  /** Throws `alike-unanswered` where something alike was never shown to the enumerator, or not answered. */
  async requireAnswered(sop: Sop, named: Named): Promise<void> {
    if (!entersOrganisation(sop)) return;
    if ((await this.unanswered(named)).length > 0)
      throw new Problem(
        'alike-unanswered',
        'Ada ormas serupa dalam daftar. Periksa dahulu apakah ormas ini sudah terdata.',
      );
  }

  /** Organisations alike of which the enumerator has not said that they are others. */
  async unanswered(named: Named): Promise<readonly AlikeOrmas[]> {
    const alike = await this.alikeTo(named);
    if (alike.length === 0) return alike;
    const saidOther = await this.saidOther(named.id);
    return alike.filter((each) => !saidOther.has(each.id));
  }

  private async alikeTo({ agency, form }: Named): Promise<readonly AlikeOrmas[]> {
    const { regionCode } = await this.agencies.get(agency);
    const [alike = []] = await this.register.alikeTo(regionCode, [form['organisationName'] ?? '']);
    return alike;
  }

  private async saidOther(id: string): Promise<ReadonlySet<string>> {
    const found = await inTransaction(this.source, () =>
      rows<{ ormas_id: string }>(`SELECT ormas_id FROM likeness_choice WHERE draft_id = $1 AND choice = 'another'`, [
        id,
      ]),
    );
    return new Set(found.map(({ ormas_id }) => ormas_id));
  }
}

/** The case or draft, for somebody who may read it. Needs an open transaction. */
async function readable(id: string, actor: Actor): Promise<Named> {
  const kase = await findCase(id);
  if (kase !== undefined && (await mayRead(kase, actor))) return kase;
  const draft: DraftRow | undefined = kase === undefined ? await findDraft(id) : undefined;
  if (draft === undefined || draft.account_id !== actor.accountId) throw new Problem('not-found');
  return draft;
}
