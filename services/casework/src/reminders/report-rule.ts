import type { ReportRuleForm, ReportRuleView } from '@loket/contracts';
import { findRow, rows } from '@loket/database';

/** A local default: the law asks for a report every six months and names no day (Permendagri 57/2017 art. 39). */
export const usualRule: ReportRuleForm = { dueAfterMonths: 1, remindBeforeDays: 7 };

/** The office's own rule, or the product's. Needs an open transaction. */
export async function reportRuleOf(agency: string): Promise<ReportRuleView> {
  const own = await findRow<ReportRuleForm>(
    `SELECT due_after_months AS "dueAfterMonths", remind_before_days AS "remindBeforeDays" FROM report_rule WHERE agency = $1`,
    [agency],
  );
  return { ...(own ?? usualRule), isOwn: own !== undefined };
}

/** Sets the office's own rule; the next round follows it. Needs an open transaction. */
export async function setReportRule(agency: string, rule: ReportRuleForm, by: string): Promise<void> {
  await rows(
    `INSERT INTO report_rule (agency, due_after_months, remind_before_days, set_by, set_at) VALUES ($1, $2, $3, $4, now())
     ON CONFLICT (agency) DO UPDATE SET due_after_months = excluded.due_after_months,
       remind_before_days = excluded.remind_before_days, set_by = excluded.set_by, set_at = excluded.set_at`,
    [agency, rule.dueAfterMonths, rule.remindBeforeDays, by],
  );
}
