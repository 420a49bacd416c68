import { Injectable } from '@nestjs/common';
import type { LetterContent } from '../letters/letter-content';
import { qrCode } from './qr';
import { Typesetter } from './typesetter';

export { TemplateFailed } from './typesetter';

/** Prints a letter by its template, with the QR code that leads to its verification. */
@Injectable()
export class LetterPrinter {
  constructor(private readonly typesetter: Typesetter) {}

  async print(template: string, content: LetterContent): Promise<Buffer> {
    return this.typesetter.set(template, {
      letter: JSON.stringify(content),
      qr: await qrCode(content.verificationUrl),
    });
  }
}
