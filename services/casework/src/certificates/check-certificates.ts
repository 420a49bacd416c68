import { type FieldProblem, type OrmasStanding, type OrmasView, zoneOfRegion } from '@loket/contracts';
import type { FormValues, Sop } from '@loket/sop';
import { localDate } from '@loket/working-time';
import { Injectable } from '@nestjs/common';
import { BindingsClient } from '../register/bindings-client';
import { type ChosenOrmas, chosenIn } from '../register/chosen-ormas';
import { RegisterClient } from '../register/register-client';
import { certificateRefusal } from './certificate-refusal';

/** Who files, and what they have uploaded. */
export interface Filing {
  readonly account: string | null;
  readonly uploaded: readonly string[];
}

/** Whether the certificate of an organisation stands as the service asks, and whether the applicant may act for it. */
@Injectable()
export class CheckCertificates {
  constructor(
    private readonly register: RegisterClient,
    private readonly bindings: BindingsClient,
  ) {}

  /** Throws `unavailable` while the register or accounts cannot be asked. */
  async run(sop: Sop, values: FormValues, ormas: OrmasView, filing: Filing): Promise<readonly FieldProblem[]> {
    const chosen = chosenIn(sop, values).find(({ field, ormasId }) => field.certificate && ormasId === ormas.id);
    if (chosen === undefined) return [];
    const standing = await this.register.standing(ormas.id);
    const today = localDate(Date.now(), zoneOfRegion(ormas.provinceCode));
    return [
      ...ofStanding(chosen, standing, today),
      ...ofAnswers(sop, values, standing),
      ...(await this.ofApplicant(sop, chosen, filing)),
    ];
  }

  private async ofApplicant(sop: Sop, { field, ormasId }: ChosenOrmas, filing: Filing): Promise<FieldProblem[]> {
    const proof = sop.documents.find(({ key }) => key === field.certificate?.proof);
    if (proof === undefined || filing.uploaded.includes(proof.key)) return [];
    const bound = await this.bindings.accountsBoundTo(ormasId);
    if (filing.account !== null && bound.includes(filing.account)) return [];
    const message = `Akun ini belum terikat pada organisasi tersebut. Unggah ${proof.label.id} sebagai bukti.`;
    return [{ section: 'documents', field: proof.key, message }];
  }
}

function ofStanding({ section, field }: ChosenOrmas, standing: OrmasStanding, today: string): FieldProblem[] {
  const message = field.certificate && certificateRefusal(field.certificate, standing, today);
  return message === undefined ? [] : [{ section, field: field.key, message }];
}

/** Answers that must be as the register has them; what it does not know it cannot hold against anybody. */
function ofAnswers(sop: Sop, values: FormValues, { activityField }: OrmasStanding): FieldProblem[] {
  if (activityField === null) return [];
  return sop.form.flatMap(({ key: section, fields }) =>
    fields
      .filter(({ key, asInRegister }) => asInRegister !== undefined && (values[key] ?? '') !== activityField)
      .map(({ key, label, choices = [] }) => ({
        section,
        field: key,
        message: `${label.id} dalam daftar adalah ${choices.find(({ value }) => value === activityField)?.label.id ?? activityField}. Bila berubah, ajukan layanan Perubahan data ormas.`,
      })),
  );
}
