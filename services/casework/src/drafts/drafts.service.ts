import { type Actor, type DraftView, Problem } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { type FormValues, checkSection } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { getSop } from '../definitions/definition-store';
import { ServiceOffers } from '../definitions/service-offers';
import { type DraftRow, draftView, draftsOf, findDraft } from './draft-row';

const LONGEST_VALUE = 20_000;

/** Drafts of account holders, kept on the server at every step. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly source: DataSource,
    private readonly offers: ServiceOffers,
  ) {}

  /** Opens a draft; the same id again gives the same draft. */
  async open(id: string, service: string, actor: Actor): Promise<DraftView> {
    const { agency, definitionHash, sop } = await this.offers.get(service);
    if (!actor.purposes.some((purpose) => purpose === sop.filedBy))
      throw new Problem('not-allowed', 'Akun Anda tidak untuk layanan ini.');
    await inTransaction(this.source, () =>
      rows(
        `INSERT INTO draft (id, service, agency, account_id, definition_hash) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING`,
        [id, service, agency, actor.accountId, definitionHash],
      ),
    );
    return this.get(id, actor);
  }

  async list(actor: Actor): Promise<DraftView[]> {
    return inTransaction(this.source, async () => (await rows<DraftRow>(draftsOf, [actor.accountId])).map(draftView));
  }

  async get(id: string, actor: Actor): Promise<DraftView> {
    return draftView(await inTransaction(this.source, () => ownDraft(id, actor)));
  }

  /** Keeps what was typed, right or wrong; a section counts as complete only without an error. */
  saveSection(id: string, sectionKey: string, typed: FormValues, actor: Actor): Promise<DraftView> {
    return inTransaction(this.source, async () => {
      const draft = await ownDraft(id, actor);
      if (draft.case_number !== null)
        throw new Problem('stale-page', `Permohonan ini sudah dikirim dengan nomor ${draft.case_number}.`);
      const sop = await getSop(draft.definition_hash);
      const section = sop.form.find((each) => each.key === sectionKey);
      if (section === undefined) throw new Problem('not-found');
      const own = new Set(section.fields.map((field) => field.key));
      const kept = Object.fromEntries(
        Object.entries(typed)
          .filter(([key]) => own.has(key))
          .map(([key, value]) => [key, value.slice(0, LONGEST_VALUE)]),
      );
      const { values, errors } = checkSection(section, { ...draft.form, ...kept }, 'id');
      const complete = new Set(draft.complete_sections);
      if (Object.keys(errors).length === 0) complete.add(sectionKey);
      else complete.delete(sectionKey);
      await rows(
        `UPDATE draft SET form = form || $2::jsonb, complete_sections = $3, updated_at = now() WHERE id = $1`,
        [id, JSON.stringify(values), [...complete]],
      );
      return draftView(await ownDraft(id, actor));
    });
  }
}

/** The actor's own draft; another person's is as if it did not exist. Needs an open transaction. */
export async function ownDraft(id: string, actor: Actor): Promise<DraftRow> {
  const draft = await findDraft(id);
  if (draft === undefined || draft.account_id !== actor.accountId) throw new Problem('not-found');
  return draft;
}
