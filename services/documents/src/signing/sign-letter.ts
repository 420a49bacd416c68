import { Injectable } from '@nestjs/common';
import type { LetterContent } from '../letters/letter-content';
import type { LetterRow } from '../letters/letter-row';
import { LetterSigner } from './letter-signer';

/** Signs a printed letter in the name of its office, where its kind asks for that; otherwise gives it back as it is. */
@Injectable()
export class SignLetter {
  constructor(private readonly signer: LetterSigner) {}

  async run({ agency, agency_name, reserved_at }: LetterRow, content: LetterContent, pdf: Buffer): Promise<Buffer> {
    if (!content.signed) return pdf;
    const { head, city } = content.agency;
    return this.signer.sign({
      office: { id: agency, name: agency_name },
      file: pdf,
      properties: { reason: `${content.title} ditandatangani oleh ${head.post}`, location: city, time: reserved_at },
    });
  }
}
