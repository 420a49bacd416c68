import { type Agency, Problem, type SubmissionAccepted } from '@loket/contracts';
import type { FormSection, FormValues, Sop } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { Organisations } from '../organisations/organisations';
import { asksRegister } from '../organisations/search-asked';
import { Regions } from '../regions/regions';
import type { Page } from '../rendering/page';
import { goTo, sendPage } from '../rendering/send-page';
import { Casework } from '../upstream/casework';
import { Catalogue } from '../upstream/catalogue';
import { type Visit, visitOf } from '../visit/visit';
import { answersOf, checkAnswers, hasErrors, type SectionForm } from './check-answers';
import { postedForm } from './posted-form';
import { problemOnForm } from './problem-on-form';

/** The form of a service that asks for no account, as its page shows it. */
export interface ApplicationForm {
  readonly sop: Sop;
  readonly form: SectionForm;
  /** Of the application; the same when the form comes twice. */
  readonly id: string;
  readonly problem?: string;
  /** The office that it is for. */
  readonly office: string;
  /** All offices that offer the service; none while accounts cannot be asked. */
  readonly offices: readonly Agency[];
}

/** How one such service looks, and where it goes on once the form was taken. */
export interface ApplicationPages {
  readonly service: string;
  readonly page: (visit: Visit, application: ApplicationForm, regions: Regions) => Page;
  readonly done: (accepted: SubmissionAccepted) => string;
}

/** Takes in forms that need no account: a refused one is shown again with everything that was typed. */
@Injectable()
export class PublicApplication {
  constructor(
    private readonly casework: Casework,
    private readonly catalogue: Catalogue,
    private readonly regions: Regions,
    private readonly organisations: Organisations,
  ) {}

  /** Shows the form for an office, or for the first that offers the service. */
  async show(
    reply: FastifyReply,
    { service, page }: ApplicationPages,
    values: FormValues = {},
    office?: string,
  ): Promise<void> {
    const { sop, agency } = await this.catalogue.getOffer(service, office);
    const offices = await this.catalogue.officesOffering(service);
    const visit = visitOf(reply);
    const form = await this.organisations.onForm(visit, { section: onlySection(sop), values, errors: {} });
    sendPage(reply, page(visit, { sop, form, id: newId(), office: agency, offices }, this.regions));
  }

  async apply(reply: FastifyReply, { service, page, done }: ApplicationPages): Promise<void> {
    const visit = visitOf(reply);
    const posted = postedForm(reply);
    const { sop, agency } = await this.catalogue.getOffer(service, posted['kantor']);
    const offices = await this.catalogue.officesOffering(service);
    const section = onlySection(sop);
    const id = posted['id'] ?? newId();
    const form = checkAnswers(section, answersOf(section, posted), visit.locale, this.regions);
    const again = async (state: SectionForm, status: number, problem?: string): Promise<void> => {
      const shown = await this.organisations.onForm(visit, state, posted);
      sendPage(
        reply,
        page(
          visit,
          { sop, form: shown, id, office: agency, offices, ...(problem !== undefined && { problem }) },
          this.regions,
        ),
        status,
      );
    };
    if (asksRegister(section, posted)) return again({ ...form, errors: {} }, 200);
    if (hasErrors(form)) return again(form, 422);
    try {
      const values = answersOf(section, form.values);
      goTo(reply, done(await this.casework.apply({ id, service, agency, values })));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { errors, sentence } = problemOnForm(visit, error, visit.words.problems.keptApplication);
      await again({ ...form, errors }, error.status, sentence);
    }
  }
}

function onlySection({ form }: Sop): FormSection {
  const [section] = form;
  if (section === undefined) throw new Problem('not-found');
  return section;
}
