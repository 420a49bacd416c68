import { type CalendarAmendmentForm, type CalendarAmendmentRecord, type CalendarView, Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { postedForm } from '../../forms/posted-form';
import { problemOnForm } from '../../forms/problem-on-form';
import { goTo, sendPage } from '../../rendering/send-page';
import { Calendars } from '../../upstream/calendars';
import { type Visit, visitOf } from '../../visit/visit';
import { progressPath } from '../office-hours/calendar-paths';
import { administratorOfOffice } from '../office-hours/own-office';
import { amendmentPage } from './amendment.page';
import { previewPage } from './preview.page';
import { readAmendment } from './read-amendment';
import { refusedFields, wantsConfirmation } from './refused-fields';
import {
  type TypedAmendment,
  emptyAmendment,
  field,
  typedAmendment,
  weekAsTyped,
  withMoreRows,
} from './typed-amendment';

/** An amendment on its way: who asks, for which calendar, and what was typed. */
interface Asked {
  readonly visit: Visit;
  readonly actorToken: string;
  readonly calendar: CalendarView;
  readonly typed: TypedAmendment;
}

@Controller('kantor/:agency/kalender/ubah')
@Public()
export class CalendarAmendmentController {
  constructor(private readonly calendars: Calendars) {}

  @Get()
  async show(@Param('agency') agency: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    administratorOfOffice(visit, agency);
    const calendar = await this.calendars.get(agency);
    sendPage(reply, amendmentPage(visit, { calendar, typed: emptyAmendment(calendar, new Date()), errors: {} }));
  }

  /** More rows, what the amendment would do, back to the form, or its recording: by the button that was pressed. */
  @Post()
  async act(@Param('agency') agency: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const posted = postedForm(reply);
    const { actorToken } = administratorOfOffice(visit, agency);
    const calendar = await this.calendars.get(agency);
    const asked: Asked = { visit, actorToken, calendar, typed: typedAmendment(posted) };
    const step = posted[field.step];
    if (step === 'baris' || step === 'ubah') {
      const typed = step === 'baris' ? withMoreRows(asked.typed) : asked.typed;
      return sendPage(reply, amendmentPage(visit, { calendar, typed, errors: {} }));
    }
    const { form, errors, fields } = readAmendment(
      asked.typed,
      weekAsTyped(calendar, new Date()),
      visit.words.calendar.form,
    );
    if (form === undefined) return sendPage(reply, amendmentPage(visit, { ...asked, errors }), 422);
    try {
      if (step === 'simpan') await this.record(reply, asked, { ...form, id: posted[field.id] ?? newId() });
      else await this.preview(reply, asked, form);
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401) throw error;
      const refused = refusedFields(error, fields);
      const { sentence } = problemOnForm(visit, error, visit.words.calendar.form.kept);
      const problem = Object.keys(refused).length > 0 ? undefined : sentence;
      sendPage(reply, amendmentPage(visit, { ...asked, errors: refused, problem }), error.status);
    }
  }

  private async record(reply: FastifyReply, asked: Asked, form: CalendarAmendmentRecord): Promise<void> {
    const { agency } = asked.calendar;
    try {
      const recorded = await this.calendars.record(asked.actorToken, agency, {
        ...form,
        acknowledged: asked.typed.confirmed,
      });
      goTo(reply, progressPath(agency, recorded.id));
    } catch (error) {
      if (!(error instanceof Problem) || !wantsConfirmation(error)) throw error;
      await this.preview(reply, asked, form, true);
    }
  }

  private async preview(
    reply: FastifyReply,
    { visit, actorToken, calendar, typed }: Asked,
    form: CalendarAmendmentForm,
    unconfirmed = false,
  ): Promise<void> {
    const preview = await this.calendars.preview(actorToken, calendar.agency, form);
    sendPage(
      reply,
      previewPage(visit, { id: newId(), calendar, typed, form, preview, unconfirmed }),
      unconfirmed ? 422 : 200,
    );
  }
}
