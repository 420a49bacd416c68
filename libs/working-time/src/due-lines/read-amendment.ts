import type { Amendment, CalendarChange } from '../calendar-change';
import { instantOf } from '../instant';
import { fieldsIn, listIn, textIn } from './fields';
import { readWeek } from './read-week';

/** An amendment as a line writes it: `{recorded, legalBasis, changes}`. */
export function readAmendment(value: unknown): Amendment {
  const { recorded, legalBasis, changes } = fieldsIn(value, 'An amendment');
  return {
    recordedAt: instantOf(textIn(recorded, 'recorded of an amendment')),
    legalBasis: textIn(legalBasis, 'legalBasis of an amendment'),
    changes: listIn(changes, 'changes of an amendment').map(readChange),
  };
}

function readChange(value: unknown): CalendarChange {
  const { op, date, type, from, to, week, legalBasis } = fieldsIn(value, 'A change');
  const basis = legalBasis === undefined ? {} : { legalBasis: textIn(legalBasis, 'legalBasis of a change') };
  const onDate = () => textIn(date, `date of ${String(op)}`);
  const ofType = () => textIn(type, `type of ${String(op)}`);
  switch (op) {
    case 'add-day-off':
      return { op, date: onDate(), type: ofType(), ...basis };
    case 'remove-day-off':
      return { op, date: onDate(), type: ofType() };
    case 'work-on-leave':
      return { op, date: onDate(), ...basis };
    case 'set-hours':
      return {
        op,
        from: textIn(from, 'from of set-hours'),
        to: to === undefined || to === null ? null : textIn(to, 'to of set-hours'),
        week: readWeek(week, 'week of set-hours'),
        ...basis,
      };
    default:
      throw new Error(`op of a change is ${JSON.stringify(op)}, none of add-day-off, remove-day-off, set-hours`);
  }
}
