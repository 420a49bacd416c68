import { type EnteredChannel, Problem, enteredChannels } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import type { FormSection } from '@loket/sop';
import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { type SectionForm, answersOf, checkAnswers, hasErrors } from '../../forms/check-answers';
import { postedForm } from '../../forms/posted-form';
import { problemOnForm } from '../../forms/problem-on-form';
import { Regions } from '../../regions/regions';
import { goTo, sendPage } from '../../rendering/send-page';
import { Catalogue } from '../../upstream/catalogue';
import { Complaints } from '../../upstream/complaints';
import { complaintOffice, officer } from '../../visit/signed-in';
import { type Visit, visitOf } from '../../visit/visit';
import { type ComplaintEntry, complaintEntryPage } from './complaint-entry.page';
import { COMPLAINT, COMPLAINT_ENTRY_PATH, complaintSentPath } from './complaint-paths';

const isChannel = (channel: string | undefined): channel is EnteredChannel =>
  enteredChannels.some((each) => each === channel);

/** Complaints made by telephone, by e-mail or in person, taken in by the complaint officer. */
@Controller(COMPLAINT_ENTRY_PATH)
@Public()
export class ComplaintEntryController {
  constructor(
    private readonly complaints: Complaints,
    private readonly catalogue: Catalogue,
    private readonly regions: Regions,
  ) {}

  @Get()
  async show(@Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const section = await this.sectionAt(officeOf(visit));
    this.send(reply, { form: { section, values: {}, errors: {} }, id: newId(), channel: undefined }, 200);
  }

  @Post()
  async enter(@Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const posted = postedForm(reply);
    const agency = officeOf(visit);
    const section = await this.sectionAt(agency);
    const form = checkAnswers(section, answersOf(section, posted), visit.locale, this.regions);
    const id = posted['id'] ?? newId();
    const channel = posted['channel'];
    if (!isChannel(channel) || hasErrors(form)) {
      const missing = isChannel(channel) ? {} : { channelError: visit.words.complaint.entry.channelMissing };
      return this.send(reply, { form, id, channel, ...missing }, 422);
    }
    try {
      const { actorToken } = officer(visit);
      const entered = { id, agency, channel, values: answersOf(section, form.values) };
      const { number, trackingSecret } = await this.complaints.enter(actorToken, COMPLAINT, entered);
      goTo(reply, complaintSentPath(number, trackingSecret));
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401) throw error;
      const { errors, sentence } = problemOnForm(visit, error, visit.words.problems.keptApplication);
      this.send(
        reply,
        { form: { ...form, errors }, id, channel, ...(sentence !== undefined && { problem: sentence }) },
        error.status,
      );
    }
  }

  private send(reply: FastifyReply, entry: ComplaintEntry, status: number): void {
    sendPage(reply, complaintEntryPage(visitOf(reply), entry, this.regions), status);
  }

  private async sectionAt(agency: string): Promise<FormSection> {
    const offer = await this.catalogue.findOffer(COMPLAINT, agency);
    const [section]: SectionForm['section'][] = [...(offer?.sop.form ?? [])];
    if (section === undefined) throw new Problem('not-found');
    return section;
  }
}

/** To anybody but a complaint officer the page does not exist. */
function officeOf(visit: Visit): string {
  const office = complaintOffice(officer(visit));
  if (office === undefined) throw new Problem('not-found');
  return office;
}
