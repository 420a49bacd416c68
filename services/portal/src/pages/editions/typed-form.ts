import type { AmendedTime, RowAmendment, SlaPolicy, Sop, StandardTime, Step } from '@loket/sop';
import type { PostedFields } from '../../forms/posted-form';
import type { Words } from '../../language';
import { NEW_EXECUTOR, field } from './edition-field';
import { readNumber, readTime } from './read-time';

/** The table editor as typed, read field by field against the table it began with; what cannot be read is noted. */
export class TypedForm {
  readonly errors: Record<string, string> = {};

  constructor(
    private readonly base: Sop,
    private readonly typed: PostedFields,
    private readonly sentences: Words['editions']['form'],
  ) {}

  text(name: string): string {
    return (this.typed[name] ?? '').trim();
  }

  row(step: Step): RowAmendment {
    const { key } = step;
    const within = this.time(field.time(key), field.unit(key), step.within);
    const executor = this.role(field.executor(key));
    const completeness = this.base.documents
      .map((document) => document.key)
      .filter((document) => this.text(field.paper(key, document)) !== '');
    const initials = this.initials(step);
    return {
      ...(within !== undefined && { within }),
      ...(executor !== '' && executor !== step.executor && { executor }),
      ...(!sameKeys(completeness, step.completeness) && { completeness }),
      ...(initials.join() !== (step.initials ?? []).join() && { initials }),
    };
  }

  /** A time that is otherwise than the base's; an empty field leaves it as it is. */
  time(name: string, unit: string, base: StandardTime | undefined): AmendedTime | undefined {
    const read = readTime(this.text(name), this.text(unit));
    if (read === 'wrong' || (read === 'none' && base !== undefined)) this.errors[name] = this.sentences.timeWrong;
    if (read === 'wrong' || read === 'none') return undefined;
    return read.kind === base?.kind && read.budget === base.budget ? undefined : read;
  }

  addedExecutor(): Sop['executors'][number] | undefined {
    const [key, id, en] = [field.newKey, field.newName, field.newNameInEnglish].map((name) => this.text(name));
    if (!key && !id && !en) return undefined;
    if (!key || !id) this.errors[key ? field.newName : field.newKey] = this.sentences.newExecutorMissing;
    return { key: key ?? '', name: { id: id ?? '', en: en || (id ?? '') } };
  }

  policy(): SlaPolicy | undefined {
    const { sla = {} } = this.base;
    const share = this.count(field.warnAtShare);
    const day = this.count(field.warnOnDay);
    const escalations = this.count(field.escalations);
    const policy: SlaPolicy = {
      ...(share !== undefined && share / 100 !== sla.warnAtShare && { warnAtShare: share / 100 }),
      ...(day !== undefined && day !== sla.warnOnDay && { warnOnDay: day }),
      ...(escalations !== undefined && escalations !== sla.escalations && { escalations }),
    };
    return Object.keys(policy).length === 0 ? undefined : policy;
  }

  private count(name: string): number | undefined {
    const typed = this.text(name);
    const read = readNumber(typed);
    if (typed !== '' && read === undefined) this.errors[name] = this.sentences.numberWrong;
    return read;
  }

  /** Those still ticked in their order, then the one added. */
  private initials({ key, initials = [] }: Step): readonly string[] {
    const kept = initials.filter((role) => this.text(field.initial(key, role)) !== '');
    const added = this.role(field.addedInitial(key));
    return added === '' ? kept : [...kept, added];
  }

  private role(name: string): string {
    const chosen = this.text(name);
    return chosen === NEW_EXECUTOR ? this.text(field.newKey) : chosen;
  }
}

const sameKeys = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join() === [...other].sort().join();
