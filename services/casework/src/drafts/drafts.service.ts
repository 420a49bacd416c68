import { type Actor, type DraftView, Problem } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { type FormValues, checkSection } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ServiceOffers } from '../definitions/service-offers';
import { offerFor } from './offer-for';
import { isGuestOf } from '../public-drafts/guest';
import { sopOfDraft } from '../public-drafts/sop-of-draft';
import { type DraftRow, draftView, draftsOf, findDraft } from './draft-row';

const LONGEST_VALUE = 20_000;

/** Drafts of account holders, kept on the server at every step. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly source: DataSource,
    private readonly offers: ServiceOffers,
  ) {}

  /** Opens a draft, at `office` or the first one where the actor may; the same id again gives the same draft. */
  async open(id: string, service: string, actor: Actor, office?: string): Promise<DraftView> {
    const offers = (await this.offers.list()).filter((offer) => offer.service === service);
    const { agency, definitionHash } = offerFor(actor, offers, office);
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
      const sop = await sopOfDraft(draft);
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

/** The actor's own draft, by account or as its guest; another person's is as if it did not exist. Needs an open transaction. */
export async function ownDraft(id: string, actor: Actor): Promise<DraftRow> {
  const draft = await findDraft(id);
  if (draft === undefined || !isOwnDraft(draft, actor)) throw new Problem('not-found');
  return draft;
}

export const isOwnDraft = (draft: DraftRow, actor: Pick<Actor, 'accountId'>): boolean =>
  draft.secret === null ? draft.account_id === actor.accountId : isGuestOf(draft.id, actor);
