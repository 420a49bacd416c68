import type { ReportRuleForm } from '@loket/contracts';
import type { PostedFields } from '../../forms/posted-form';
import type { Words } from '../../language';

/** The rule as somebody typed it. */
export interface TypedRule {
  readonly dueAfterMonths: string;
  readonly remindBeforeDays: string;
}

const limits = { dueAfterMonths: 6, remindBeforeDays: 28 } as const;

export interface ReadRule {
  readonly typed: TypedRule;
  /** Undefined where something is wrong. */
  readonly form: ReportRuleForm | undefined;
  readonly errors: Readonly<Partial<Record<keyof TypedRule, string>>>;
}

/** Reads the form of an office's rule: whole numbers within what a half-year allows. */
export function readReportRule(posted: PostedFields, { organisations }: Words): ReadRule {
  const typed = {
    dueAfterMonths: (posted['dueAfterMonths'] ?? '').trim(),
    remindBeforeDays: (posted['remindBeforeDays'] ?? '').trim(),
  };
  const [dueAfterMonths, remindBeforeDays] = [numberIn(typed, 'dueAfterMonths'), numberIn(typed, 'remindBeforeDays')];
  const errors = {
    ...(dueAfterMonths === undefined && { dueAfterMonths: organisations.rule.wrongMonths }),
    ...(remindBeforeDays === undefined && { remindBeforeDays: organisations.rule.wrongDays }),
  };
  const form =
    dueAfterMonths === undefined || remindBeforeDays === undefined ? undefined : { dueAfterMonths, remindBeforeDays };
  return { typed, form, errors };
}

function numberIn(typed: TypedRule, key: keyof TypedRule): number | undefined {
  const number = /^\d{1,2}$/.test(typed[key]) ? Number(typed[key]) : 0;
  return number >= 1 && number <= limits[key] ? number : undefined;
}
