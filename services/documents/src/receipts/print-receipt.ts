import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zoneOfRegion } from '@loket/contracts';
import { inWords } from '@loket/working-time';
import { Injectable } from '@nestjs/common';
import { Accounts } from '../neighbours/accounts';
import { Casework } from '../neighbours/casework';
import { qrCode } from '../rendering/qr';
import { Typesetter } from '../rendering/typesetter';
import { initialsOf } from '../letters/letter-content';

const template = readFileSync(join(__dirname, 'receipt.typ'), 'utf8');

/** Prints the receipt (tanda terima) of a case anew each time; it shows what casework says now. */
@Injectable()
export class PrintReceipt {
  constructor(
    private readonly casework: Casework,
    private readonly accounts: Accounts,
    private readonly typesetter: Typesetter,
  ) {}

  async run(caseId: string): Promise<Buffer> {
    const facts = await this.casework.receiptFacts(caseId);
    const agency = await this.accounts.agency(facts.agency);
    const submitted = Date.parse(facts.submittedAt);
    const receipt = {
      ...facts,
      submittedWords: inWords(submitted, zoneOfRegion(agency.regionCode)),
      agency: { ...agency, initials: initialsOf(agency.name) },
    };
    return this.typesetter.set(template, { receipt: JSON.stringify(receipt), qr: await qrCode(facts.trackingUrl) });
  }
}
