import type { Sop, Step } from '@loket/sop';
import { dayFirst } from '../../forms/answer-in-words';
import type { PostedFields } from '../../forms/posted-form';
import { editableRows } from './editable-rows';
import { TICKED, field } from './edition-field';

/** A table as it would be typed: what the editor begins with. `today` is YYYY-MM-DD. */
export const asTyped = (base: Sop, id: string, hash: string, today: string): PostedFields => ({
  [field.id]: id,
  [field.table]: hash,
  [field.validFrom]: dayFirst(today),
  ...Object.assign({}, ...editableRows(base).map(rowAsTyped)),
  [field.promise]: String(base.promise?.budget ?? ''),
  [field.promiseUnit]: base.promise?.kind ?? 'days',
  [field.total]: String(base.statedTotal?.budget ?? ''),
  [field.totalUnit]: base.statedTotal?.kind ?? 'days',
  [field.warnAtShare]: base.sla?.warnAtShare === undefined ? '' : String(Math.round(base.sla.warnAtShare * 100)),
  [field.warnOnDay]: String(base.sla?.warnOnDay ?? ''),
  [field.escalations]: String(base.sla?.escalations ?? ''),
});

const rowAsTyped = ({ key, within, executor, completeness, initials = [] }: Step): PostedFields => ({
  [field.time(key)]: String(within?.budget ?? ''),
  [field.unit(key)]: within?.kind ?? 'days',
  [field.executor(key)]: executor,
  ...Object.fromEntries(completeness.map((document) => [field.paper(key, document), TICKED])),
  ...Object.fromEntries(initials.map((role) => [field.initial(key, role), TICKED])),
});
