import type {
  Actor,
  CaseByEdition,
  EditionPreview,
  EditionRecorded,
  EditionView,
  Recorded,
  TableAmendmentForm,
  TableForm,
} from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { ActorParam, parsed } from '@loket/service-kit';
import type { Sop, TableAmendment } from '@loket/sop';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { AgenciesClient } from '../access/agencies-client';
import { draftAmendedEdition } from './draft-amended-edition';
import { amendmentForm, amendmentRecordForm, tableForm, tableRecordForm } from './edition-forms';
import { listEditions } from './list-editions';
import { openCases } from './open-cases';
import { previewEdition } from './preview-edition';
import { PublishTable } from './publish-table';
import { recordEdition } from './record-edition';
import { requireRoleAt } from './role-at-office';
import { todayAt } from './today-at';

const key = parsed(z.string().max(60));

@Controller('agencies/:agency')
export class EditionsController {
  constructor(
    private readonly source: DataSource,
    private readonly agencies: AgenciesClient,
    private readonly tables: PublishTable,
  ) {}

  @Get('editions')
  list(@Param('agency', key) agency: string, @ActorParam() actor: Actor): Promise<EditionView[]> {
    requireRoleAt(actor, agency, 'administrator', 'supervisor');
    return inTransaction(this.source, async () => listEditions(agency, await todayAt(agency)));
  }

  @Get('services/:service/open-cases')
  openCases(
    @Param('agency', key) agency: string,
    @Param('service', key) service: string,
    @ActorParam() actor: Actor,
  ): Promise<CaseByEdition[]> {
    requireRoleAt(actor, agency, 'supervisor');
    return inTransaction(this.source, () => openCases(agency, service));
  }

  @Post('services/:service/editions/preview')
  @HttpCode(200)
  async preview(
    @Param('agency', key) agency: string,
    @Param('service', key) service: string,
    @Body(parsed(amendmentForm)) form: TableAmendmentForm<TableAmendment>,
    @ActorParam() actor: Actor,
  ): Promise<EditionPreview<Sop>> {
    requireRoleAt(actor, agency, 'administrator');
    const drafted = await inTransaction(this.source, () => this.amended(agency, service, form));
    return previewEdition(agency, drafted, this.agencies);
  }

  @Post('services/:service/editions')
  record(
    @Param('agency', key) agency: string,
    @Param('service', key) service: string,
    @Body(parsed(amendmentRecordForm)) { id, ...form }: Recorded<TableAmendmentForm<TableAmendment>>,
    @ActorParam() actor: Actor,
  ): Promise<EditionRecorded> {
    requireRoleAt(actor, agency, 'administrator');
    return recordEdition(this.source, { id, agency, service, actor }, () => this.amended(agency, service, form));
  }

  @Post('tables/preview')
  @HttpCode(200)
  previewTable(
    @Param('agency', key) agency: string,
    @Body(parsed(tableForm)) form: TableForm,
    @ActorParam() actor: Actor,
  ): Promise<EditionPreview<Sop>> {
    requireRoleAt(actor, agency, 'administrator');
    return this.tables.preview(agency, form);
  }

  @Post('tables')
  recordTable(
    @Param('agency', key) agency: string,
    @Body(parsed(tableRecordForm)) form: Recorded<TableForm>,
    @ActorParam() actor: Actor,
  ): Promise<EditionRecorded> {
    requireRoleAt(actor, agency, 'administrator');
    return this.tables.record(agency, form, actor);
  }

  private async amended(agency: string, service: string, form: TableAmendmentForm<TableAmendment>) {
    return draftAmendedEdition(agency, service, form, await todayAt(agency));
  }
}
