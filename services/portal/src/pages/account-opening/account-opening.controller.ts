import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import type { FormSection } from '@loket/sop';
import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { answersOf, checkAnswers, hasErrors, type SectionForm } from '../../forms/check-answers';
import { postedForm } from '../../forms/posted-form';
import { problemOnForm } from '../../forms/problem-on-form';
import { Regions } from '../../regions/regions';
import { goTo, sendPage } from '../../rendering/send-page';
import { Casework, type Offer } from '../../upstream/casework';
import { Catalogue } from '../../upstream/catalogue';
import { visitOf } from '../../visit/visit';
import { accountOpeningPage } from './account-opening.page';

const SERVICE = 'account-opening';

@Controller('akun/daftar')
@Public()
export class AccountOpeningController {
  constructor(
    private readonly casework: Casework,
    private readonly catalogue: Catalogue,
    private readonly regions: Regions,
  ) {}

  @Get()
  async show(@Res() reply: FastifyReply): Promise<void> {
    const { sop } = await this.catalogue.getOffer(SERVICE);
    const form = { section: firstPage({ sop }), values: {}, errors: {} };
    sendPage(reply, accountOpeningPage(visitOf(reply), { sop, form, id: newId() }, this.regions));
  }

  @Post()
  async apply(@Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const posted = postedForm(reply);
    const { sop } = await this.catalogue.getOffer(SERVICE);
    const section = firstPage({ sop });
    const id = posted['id'] ?? newId();
    const form = checkAnswers(section, answersOf(section, posted), visit.locale, this.regions);
    const again = (state: SectionForm, status: number, problem?: string): void =>
      sendPage(
        reply,
        accountOpeningPage(visit, { sop, form: state, id, ...(problem !== undefined && { problem }) }, this.regions),
        status,
      );
    if (hasErrors(form)) return again(form, 422);
    try {
      const { number, trackingSecret } = await this.casework.apply(id, SERVICE, answersOf(section, form.values));
      goTo(reply, `/akun/terkirim/${encodeURIComponent(number)}/${encodeURIComponent(trackingSecret)}`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { errors, sentence } = problemOnForm(visit, error, visit.words.problems.keptApplication);
      again({ ...form, errors }, error.status, sentence);
    }
  }
}

function firstPage({ sop }: Pick<Offer, 'sop'>): FormSection {
  const section = sop.form[0];
  if (section === undefined) throw new Problem('not-found');
  return section;
}
