import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { postedForm } from '../../forms/posted-form';
import { problemInWords } from '../../rendering/problem-in-words';
import { goTo, sendPage } from '../../rendering/send-page';
import { ReportRules } from '../../upstream/report-rules';
import { visitOf } from '../../visit/visit';
import { administratorOfOffice } from '../office-hours/own-office';
import { readReportRule } from './read-report-rule';
import { reportRulePath } from './report-rule-path';
import { reportRulePage } from './report-rule.page';

@Controller('kantor/:agency/pelaporan')
@Public()
export class ReportRulePageController {
  constructor(private readonly rules: ReportRules) {}

  @Get()
  async show(@Param('agency') agency: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    administratorOfOffice(visit, agency);
    const { dueAfterMonths, remindBeforeDays, isOwn } = await this.rules.get(agency);
    const typed = { dueAfterMonths: String(dueAfterMonths), remindBeforeDays: String(remindBeforeDays) };
    sendPage(reply, reportRulePage(visit, { agency, typed, errors: {}, isOwn }));
  }

  @Post()
  async save(@Param('agency') agency: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const { actorToken } = administratorOfOffice(visit, agency);
    const { typed, form, errors } = readReportRule(postedForm(reply), visit.words);
    if (form === undefined) return sendPage(reply, reportRulePage(visit, { agency, typed, errors, isOwn: true }), 422);
    try {
      await this.rules.set(actorToken, agency, form);
      goTo(reply, reportRulePath(agency), 'saved');
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401) throw error;
      const problem = problemInWords(visit, error);
      sendPage(reply, reportRulePage(visit, { agency, typed, errors: {}, isOwn: true, problem }), error.status);
    }
  }
}
