import { type Actor, Problem, type ReportRuleForm, type ReportRuleView } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { ActorParam, Public, parsed } from '@loket/service-kit';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type ZodType, z } from 'zod';
import { reportRuleOf, setReportRule } from './report-rule';

const agencyId = parsed(z.string().max(60));
const ruleForm: ZodType<ReportRuleForm> = z.object({
  dueAfterMonths: z.int().min(1).max(6),
  remindBeforeDays: z.int().min(1).max(28),
});

/** Anybody may know when an office wants reports; its administrators set it. */
@Controller('agencies/:id/report-rule')
export class ReportRuleController {
  constructor(private readonly source: DataSource) {}

  @Get()
  @Public()
  get(@Param('id', agencyId) agency: string): Promise<ReportRuleView> {
    return inTransaction(this.source, () => reportRuleOf(agency));
  }

  @Put()
  set(
    @Param('id', agencyId) agency: string,
    @Body(parsed(ruleForm)) form: ReportRuleForm,
    @ActorParam() actor: Actor,
  ): Promise<ReportRuleView> {
    if (!actor.roles.some((grant) => grant.role === 'administrator' && grant.agency === agency))
      throw new Problem('not-allowed', 'Hanya administrator kantor ini yang dapat mengubah ketentuan pelaporan.');
    return inTransaction(this.source, async () => {
      await setReportRule(agency, form, actor.accountId);
      return reportRuleOf(agency);
    });
  }
}
