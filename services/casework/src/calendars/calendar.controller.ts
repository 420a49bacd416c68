import type {
  Actor,
  CalendarAmendmentForm,
  CalendarAmendmentPreview,
  CalendarAmendmentProgress,
  CalendarAmendmentRecord,
  CalendarView,
} from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { ActorParam, Public, parsed } from '@loket/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { requireAdministratorOf } from './administrator-of';
import { amendmentForm, amendmentRecordForm } from './amendment-form';
import { getProgress } from './amendment-progress';
import { calendarView } from './calendar-view';
import { previewAmendment } from './preview-amendment';
import { recordAmendment } from './record-amendment';

const agencyId = parsed(z.string().max(60));
const uuid = parsed(z.uuid());
const now = (): Date => new Date();

@Controller('agencies/:id/calendar')
export class CalendarController {
  constructor(private readonly source: DataSource) {}

  @Get()
  @Public()
  get(@Param('id', agencyId) agency: string): Promise<CalendarView> {
    return inTransaction(this.source, () => calendarView(agency));
  }

  @Post('amendments/preview')
  @HttpCode(200)
  preview(
    @Param('id', agencyId) agency: string,
    @Body(parsed(amendmentForm)) form: CalendarAmendmentForm,
    @ActorParam() actor: Actor,
  ): Promise<CalendarAmendmentPreview> {
    requireAdministratorOf(agency, actor);
    return previewAmendment(this.source, agency, form, now);
  }

  @Post('amendments')
  record(
    @Param('id', agencyId) agency: string,
    @Body(parsed(amendmentRecordForm)) form: CalendarAmendmentRecord,
    @ActorParam() actor: Actor,
  ): Promise<CalendarAmendmentProgress> {
    requireAdministratorOf(agency, actor);
    return recordAmendment(this.source, agency, form, actor, now);
  }

  @Get('amendments/:amendment')
  async progress(
    @Param('id', agencyId) agency: string,
    @Param('amendment', uuid) amendment: string,
    @ActorParam() actor: Actor,
  ): Promise<CalendarAmendmentProgress> {
    requireAdministratorOf(agency, actor);
    return inTransaction(this.source, () => getProgress(agency, amendment));
  }
}
