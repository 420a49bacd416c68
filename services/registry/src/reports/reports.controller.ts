import { Problem, type Reportable, type ReportRemindersForm, reportReminders, zoneOfRegion } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { ForServices, parsed } from '@loket/service-kit';
import { localDate } from '@loket/working-time';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type ZodType, z } from 'zod';
import { EnterReport } from './enter-report';
import { halfYear } from './half-year';
import { findStanding } from './read-reports';
import { RemindOfReports } from './remind-of-reports';
import { refusalOf } from './report-refusal';

const entry = z.object({ caseId: z.uuid() });
const question = z.object({ halfYear });
const reminders: ZodType<ReportRemindersForm> = z.object({
  agency: z.string().min(1).max(100),
  halfYear,
  reminder: z.enum(reportReminders),
  dueOn: z.iso.date(),
  except: z.array(z.uuid()).max(50_000),
});

@Controller('internal')
@ForServices()
export class ReportsController {
  constructor(
    private readonly source: DataSource,
    private readonly enterReport: EnterReport,
    private readonly remind: RemindOfReports,
  ) {}

  @Get('ormas/:id/reportable')
  async reportable(
    @Param('id', parsed(z.uuid())) id: string,
    @Query(parsed(question)) asked: z.infer<typeof question>,
  ): Promise<Reportable> {
    const standing = await inTransaction(this.source, () => findStanding(id));
    if (standing === undefined) throw new Problem('not-found', 'Ormas ini tidak ada dalam daftar.');
    const today = localDate(Date.now(), zoneOfRegion(standing.provinceCode));
    return { refusal: refusalOf(asked.halfYear, standing, today) };
  }

  @Post('reports')
  @HttpCode(200)
  enter(@Body(parsed(entry)) { caseId }: z.infer<typeof entry>): Promise<{ reportId: string }> {
    return this.enterReport.run(caseId);
  }

  @Post('report-reminders')
  @HttpCode(200)
  tell(@Body(parsed(reminders)) form: ReportRemindersForm): Promise<{ told: number }> {
    return this.remind.run(form);
  }
}
