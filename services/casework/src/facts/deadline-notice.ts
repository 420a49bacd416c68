import type { DeadlineNotice, RoleGrant } from '@loket/contracts';
import { clocksOf } from '@loket/sop';
import { calendarOfAgency } from '../calendars/agency-calendar';
import { getSop } from '../definitions/definition-store';
import { excludedFrom } from '../exclusions/excluded';
import type { CaseRow } from '../transitions/case-row';
import { clocksOfCase } from '../transitions/clock-row';
import { holderOfFile } from './holder-of-file';
import { type ThresholdEvent, toldOf } from './told-of-threshold';

/** What officers are told of a threshold, and by which accounts and roles they are found. */
export interface AddressedNotice extends Omit<DeadlineNotice, 'officers'> {
  readonly told: {
    readonly accounts: readonly string[];
    readonly roles: readonly RoleGrant[];
    /** Accounts that are excluded from the case, whatever roles they hold. */
    readonly except: ReadonlySet<string>;
  };
}

/** The notice of a threshold that a clock of the case has reached. Needs an open transaction. */
export async function noticeOf(kase: CaseRow, event: ThresholdEvent, key: string): Promise<AddressedNotice> {
  const sop = await getSop(kase.definition_hash);
  const agency = (await clocksOfCase(kase.id)).findLast((clock) => clock.key === key)?.agency ?? kase.agency;
  const { holder, roles } = toldOf(event, sop.sla);
  const holding = holder ? await holderOfFile(kase.id) : undefined;
  return {
    number: kase.number,
    serviceTitle: sop.title.id,
    clockTitle: clocksOf(sop).find((clock) => clock.key === key)?.title.id ?? sop.title.id,
    zone: (await calendarOfAgency(agency)).zone,
    told: {
      accounts: holding?.assignee == null ? [] : [holding.assignee],
      roles: [
        ...(holding === undefined || holding.assignee !== null ? [] : [holding.grant]),
        ...roles.map((role) => ({ role, agency })),
      ],
      except: await excludedFrom(kase.id),
    },
  };
}
