import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf } from '../letters/letter-content';
import { fieldsNamedIn } from '../letters/fields-named-in';
import { factsInTest } from '../testing/letter-in-test';
import { agencyInTest } from '../testing/neighbours-in-test';
import { LetterPrinter } from './letter-printer';
import { Typesetter } from './typesetter';

const workflows = join(__dirname, '../../../../workflows');
const letters = readdirSync(workflows).flatMap((sop) => {
  const folder = join(workflows, sop, 'letters');
  return existsSync(folder) ? readdirSync(folder).map((name) => [sop, name] as const) : [];
});
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

describe.each(letters)('the letter of %s, %s,', (sop, name) => {
  const printer = new LetterPrinter(new Typesetter());
  const template = readFileSync(join(workflows, sop, 'letters', name), 'utf8');
  const print = (fields: Record<string, string>): Promise<Buffer> =>
    printer.print(
      template,
      contentOf({ ...factsInTest('t'), fields }, agencyInTest, {
        ...{ number: '220/001/X/2026', code: 'ABCD2345EFGH6789', datedOn: '2026-11-21' },
        verificationUrl: 'http://loket.localhost/periksa/ABCD2345EFGH6789',
      }),
    );

  it('is a tagged PDF of one page, and is set without what is not filled in', async () => {
    const pdf = await print({});
    expect(pagesIn(pdf)).toBe(1);
    expect(pdf.toString('latin1')).toContain('pdfuaid:part');
  });

  it('prints every date that it names', async () => {
    const asked = [
      'visitedOn',
      'sentOn',
      'legalEntityDate',
      'birthDate',
      'deceasedOn',
      'eventDate',
      'ministryDate',
      'reportDate',
    ];
    const dates = fieldsNamedIn(template, Object.fromEntries(asked.map((key) => [key, '2026-11-20'])));
    expect(pagesIn(await print(dates))).toBe(1);
  });
});
