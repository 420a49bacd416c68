import type { OrmasView } from '@loket/contracts';
import type { FormValues, Sop } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { choiceLabel } from '../facts/choice-label';
import { type ChosenOrmas, chosenIn } from './chosen-ormas';
import { RegisterClient } from './register-client';

/** What letters say of an organisation that a form only names by its id. */
@Injectable()
export class RegisterFields {
  constructor(private readonly register: RegisterClient) {}

  /** The fields of a letter, completed from the register: what the form itself says stands. */
  async complete(sop: Sop, form: FormValues, fields: FormValues): Promise<FormValues> {
    const [chosen] = chosenIn(sop, form);
    const ormas = chosen && (await this.register.find(chosen.ormasId));
    if (chosen === undefined || ormas === undefined) return fields;
    const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
    return {
      ...fieldsOf(ormas),
      activityField: choiceLabel(sop, 'activityField', ormas.activityField ?? ''),
      ...(await this.ofCertificate(chosen)),
      ...said,
      [chosen.field.key]: ormas.name,
    };
  }

  /** A certificate that is given anew names the one before it; one that is only changed keeps its end. */
  private async ofCertificate({ field, ormasId }: ChosenOrmas): Promise<FormValues> {
    if (field.certificate === undefined) return {};
    const { npwp, certificate } = await this.register.standing(ormasId);
    return {
      npwp: npwp ?? '',
      replacedNumber: certificate?.number ?? '',
      ...(field.certificate.standing === 'in-force' && { validUntil: certificate?.validUntil ?? '' }),
    };
  }
}

const fieldsOf = (ormas: OrmasView): FormValues => ({
  organisationName: ormas.name,
  acronym: ormas.acronym ?? '',
  certificateNumber: ormas.certificateNumber ?? '',
  secretariatAddress: ormas.secretariatAddress,
  province: ormas.provinceCode,
  regency: ormas.regencyCode,
  foundedOn: ormas.foundedOn ?? '',
  chairName: ormas.chairName,
  secretaryName: ormas.secretaryName,
  treasurerName: ormas.treasurerName,
});
