import { PROMISE, type Sop, type Step, limitAt } from '@loket/sop';
import { rowNames } from '../expectation/definition-as-text';

/** A definition's keys by the names of the text. */
export class DefinitionKeys {
  private readonly names: ReadonlyMap<string, string>;

  constructor(private readonly sop: Sop) {
    this.names = rowNames(sop);
  }

  /** The row's name in the text; a clock that spans rows goes by its title. */
  nameOfRow(key: string | null): string {
    return this.names.get(key ?? '') ?? `${key}`;
  }

  nameOfClock(key: string): string {
    if (key === PROMISE && this.sop.promise !== undefined) return 'promise';
    const returning = this.sop.steps.find(({ key: row }) => limitAt(this.sop, row, true)?.clock === key);
    if (returning !== undefined) return `row ${this.nameOfRow(returning.key)}, the applicant`;
    const row = this.names.get(key);
    return row === undefined ? (this.sop.clocks?.find((clock) => clock.key === key)?.title.id ?? key) : `row ${row}`;
  }

  nameOfExecutor(key: string): string {
    return this.sop.executors.find((executor) => executor.key === key)?.name.id ?? key;
  }

  nameOfEnding(key: string | null): string {
    return this.sop.endings.find((ending) => ending.key === key)?.label.id ?? `${key}`;
  }

  /** The executor's key; the name itself where the definition has no such executor, so that it is refused. */
  executor(name: string): string {
    return this.sop.executors.find((executor) => executor.name.id === name)?.key ?? name;
  }

  step(row: string): Step | undefined {
    return this.sop.steps.find(({ key }) => this.names.get(key) === row);
  }

  /** The outcome's key at a row; the name itself where the row has no such outcome. */
  outcome(row: string, name: string): string {
    const outcomes = Object.entries(this.step(row)?.outcomes ?? {});
    return outcomes.find(([, { label }]) => label.id === name)?.[0] ?? name;
  }
}
