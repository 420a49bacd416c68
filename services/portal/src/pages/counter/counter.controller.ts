import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import type { Sop } from '@loket/sop';
import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { type SectionForm, answersOf, checkAnswers, hasErrors } from '../../forms/check-answers';
import { postedForm } from '../../forms/posted-form';
import { problemOnForm } from '../../forms/problem-on-form';
import { Regions } from '../../regions/regions';
import { sendPage, goTo } from '../../rendering/send-page';
import { Catalogue } from '../../upstream/catalogue';
import { Counters } from '../../upstream/counter';
import { officer } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { COUNTER_PATH } from './counter-path';
import { hasOddNik } from './odd-nik';
import { ShowCounter } from './show-counter';
import { takeInPage } from './take-in.page';

const empty = (sop: Sop): SectionForm[] => sop.form.map((section) => ({ section, values: {}, errors: {} }));

@Controller('loket')
@Public()
export class CounterController {
  constructor(
    private readonly counters: Counters,
    private readonly catalogue: Catalogue,
    private readonly regions: Regions,
    private readonly counter: ShowCounter,
  ) {}

  @Get()
  async show(@Query() query: Record<string, unknown>, @Res() reply: FastifyReply): Promise<void> {
    await this.counter.run(reply, { taken: query['diterima'], oddNik: query['periksa'] === 'nik' });
  }

  @Get(':agency/:service')
  async form(
    @Param('agency') agency: string,
    @Param('service') service: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visit = visitOf(reply);
    officer(visit);
    const sop = await this.sopOf(agency, service);
    sendPage(reply, takeInPage(visit, { agency, sop, forms: empty(sop), id: newId() }, this.regions));
  }

  @Post(':agency/:service')
  async take(
    @Param('agency') agency: string,
    @Param('service') service: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visit = visitOf(reply);
    const posted = postedForm(reply);
    const { actorToken } = officer(visit);
    const sop = await this.sopOf(agency, service);
    const id = posted['id'] ?? newId();
    const forms = sop.form.map((section) => checkAnswers(section, posted, visit.locale, this.regions));
    const again = (shown: readonly SectionForm[], status: number, problem?: string): void =>
      sendPage(
        reply,
        takeInPage(visit, { agency, sop, forms: shown, id, ...(problem !== undefined && { problem }) }, this.regions),
        status,
      );
    if (forms.some(hasErrors)) return again(forms, 422);
    const values = Object.assign({}, ...forms.map(({ section, values: checked }) => answersOf(section, checked)));
    try {
      const { number } = await this.counters.take(actorToken, { id, agency, service, values });
      const odd = hasOddNik(sop, values, this.regions) ? '&periksa=nik' : '';
      goTo(reply, `${COUNTER_PATH}?diterima=${encodeURIComponent(number)}${odd}`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { errors, sentence } = problemOnForm(visit, error, visit.words.problems.keptApplication);
      again(
        forms.map((form) => ({ ...form, errors: ownErrors(form, errors) })),
        error.status,
        sentence,
      );
    }
  }

  private async sopOf(agency: string, service: string): Promise<Sop> {
    const offer = (await this.catalogue.offers()).find((each) => each.agency === agency && each.service === service);
    if (offer?.sop.filedBy !== 'counter') throw new Problem('not-found');
    return offer.sop;
  }
}

const ownErrors = ({ section }: SectionForm, errors: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).filter(([field]) => section.fields.some(({ key }) => key === field)));
