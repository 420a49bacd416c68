import { type OrmasHit, Problem } from '@loket/contracts';
import { type FormValues, type Sop, halfYearInWords } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import type { SectionForm } from '../forms/check-answers';
import type { PostedFields } from '../forms/posted-form';
import { Accounts } from '../upstream/accounts';
import { Registry } from '../upstream/registry';
import { findSession } from '../visit/signed-in';
import type { Visit } from '../visit/visit';
import { type OrmasChoice, ormasInWords } from './ormas-choice';
import { asksRegister, isOrmas, searchWordsIn } from './search-asked';

const unlessOutage = (error: unknown): void => {
  if (!(error instanceof Problem) || error.status < 500) throw error;
};

/** Organisations of the register as forms and answers need them. While the register is away, pages do without. */
@Injectable()
export class Organisations {
  constructor(
    private readonly registry: Registry,
    private readonly accounts: Accounts,
  ) {}

  /** The form with what its fields of kind `ormas` offer; the form itself where it has none. */
  async onForm(visit: Visit, form: SectionForm, posted: PostedFields = {}): Promise<SectionForm> {
    const fields = form.section.fields.filter(isOrmas);
    if (fields.length === 0) return form;
    const own = await this.ownOf(visit);
    const searched = asksRegister(form.section, posted);
    const choices = await Promise.all(
      fields.map(async ({ key }) => {
        const words = searchWordsIn(posted, key);
        return [key, await this.choice(own, form.values[key] ?? '', words, searched && words !== '')] as const;
      }),
    );
    return { ...form, organisations: Object.fromEntries(choices) };
  }

  /**
   * The form with what the register says of the half-year that it reports on, so that nobody learns only at the end that
   * it is reported already. While the register is away the form stands as it is.
   */
  async withRefusedReport({ locale, words }: Visit, sop: Sop, form: SectionForm): Promise<SectionForm> {
    const [ormas, halfYear] = ['ormas', 'half-year'].map((kind) =>
      form.section.fields.find((field) => field.kind === kind),
    );
    if (ormas === undefined || halfYear === undefined || !sop.steps.some(({ act }) => act === 'register-report'))
      return form;
    const reported = form.values[halfYear.key] ?? '';
    const known = await this.registry.reports(form.values[ormas.key] ?? '').catch(() => undefined);
    const earlier = known?.reports.find((report) => report.halfYear === reported);
    if (earlier === undefined) return form;
    const semester = halfYearInWords(reported)?.[locale] ?? reported;
    const message = words.organisations.alreadyReported(semester, earlier.letterNumber);
    return { ...form, errors: { ...form.errors, [halfYear.key]: message } };
  }

  /** The answers with organisations as people call them; an id stands where the register does not know or cannot say. */
  async named(sop: Pick<Sop, 'form'> | undefined, values: FormValues): Promise<FormValues> {
    const keys = (sop?.form ?? []).flatMap(({ fields }) => fields.filter(isOrmas)).map(({ key }) => key);
    const named = await Promise.all(
      keys
        .filter((key) => (values[key] ?? '') !== '')
        .map(async (key) => {
          const hit = await this.find(values[key] ?? '').catch(() => undefined);
          return [key, hit === undefined ? (values[key] ?? '') : ormasInWords(hit)] as const;
        }),
    );
    return named.length === 0 ? values : { ...values, ...Object.fromEntries(named) };
  }

  private async choice(own: readonly OrmasHit[], id: string, words: string, search: boolean): Promise<OrmasChoice> {
    try {
      const chosen = own.find((hit) => hit.id === id) ?? (await this.find(id));
      const found = search ? await this.registry.search(words, 1) : undefined;
      return { own, chosen, words, found, away: false };
    } catch (error) {
      unlessOutage(error);
      return { own, chosen: undefined, words, found: undefined, away: true };
    }
  }

  private async ownOf(visit: Visit): Promise<readonly OrmasHit[]> {
    const session = findSession(visit);
    if (session === undefined) return [];
    try {
      const bound = await this.accounts.ownOrmas(session.actorToken);
      const found = await Promise.all(bound.map(({ ormasId }) => this.find(ormasId)));
      return found.filter((hit) => hit !== undefined);
    } catch (error) {
      unlessOutage(error);
      return [];
    }
  }

  private async find(id: string): Promise<OrmasHit | undefined> {
    if (id === '') return undefined;
    try {
      return await this.registry.ormas(id);
    } catch (error) {
      // An address that somebody made up is no organisation either.
      if (error instanceof Problem && (error.code === 'not-found' || error.code === 'invalid-request'))
        return undefined;
      throw error;
    }
  }
}
