import { type FieldProblem, type OrmasView } from '@loket/contracts';
import type { FormValues, Sop } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { chosenIn, reportedIn } from './chosen-ormas';
import { RegisterClient } from './register-client';
import { sentenceOfRefusal } from './sentence-of-refusal';

export interface CheckedWithRegister {
  readonly problems: readonly FieldProblem[];
  /** The first organisation that the form names. */
  readonly ormas: OrmasView | undefined;
}

/** What only the register can say of a form: whether its organisations are there, and whether a report can be taken in. */
@Injectable()
export class CheckWithRegister {
  constructor(private readonly register: RegisterClient) {}

  /** Throws `unavailable` while the register cannot be asked. */
  async run(sop: Sop, values: FormValues): Promise<CheckedWithRegister> {
    const chosen = await Promise.all(
      chosenIn(sop, values).map(async (each) => ({ ...each, ormas: await this.register.find(each.ormasId) })),
    );
    const unknown = chosen.filter(({ ormas }) => ormas === undefined);
    if (unknown.length > 0) return { problems: unknown.map(problemOfUnknown), ormas: undefined };
    return { problems: await this.reportProblems(sop, values), ormas: chosen[0]?.ormas };
  }

  private async reportProblems(sop: Sop, values: FormValues): Promise<readonly FieldProblem[]> {
    const reported = reportedIn(sop, values);
    if (reported === undefined) return [];
    const { section, field, ormasId, halfYear } = reported;
    const refusal = await this.register.reportRefusal(ormasId, halfYear);
    return refusal === null ? [] : [{ section, field, message: sentenceOfRefusal(refusal, halfYear) }];
  }
}

const problemOfUnknown = ({ section, field }: ReturnType<typeof chosenIn>[number]): FieldProblem => ({
  section,
  field: field.key,
  message: `${field.label.id} yang dipilih tidak ada dalam daftar ormas. Cari dan pilih lagi.`,
});
