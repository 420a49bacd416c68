import { caseFactsInTest } from './testing/case-facts-in-test';
import { type TemplateText, filledIn, textOf } from './template-message';
import { whatsAppTexts } from './whatsapp-texts';

const registered = Object.entries(whatsAppTexts).map(([kind, text]) => [kind, text] as const);
const marksIn = ({ body }: TemplateText): readonly number[] =>
  [...body.matchAll(/\{\{(\d+)\}\}/g)].map(([, number]) => Number(number));

describe.each(registered)('the text of %s', (_kind, text) => {
  it('has one parameter for each of its marks, in order, and neither begins nor ends with one', () => {
    expect(marksIn(text)).toEqual(text.parameters(caseFactsInTest).map((_, index) => index + 1));
    expect(text.body).not.toMatch(/^\{\{/);
  });

  it('is short and plain, with everything filled in', () => {
    const long = {
      ...caseFactsInTest,
      name: 'Nama '.repeat(200),
      reason: `<b>Alasan</b>\n\t${'panjang '.repeat(200)}`,
    };
    const said = textOf(filledIn(text, long));
    expect(said).not.toMatch(/\{\{|\n|\t| {2}/);
    expect([...said].length).toBeLessThanOrEqual(1_024);
  });
});

it('a parameter is never empty', () => {
  const text: TemplateText = { template: 't', body: 'Kepada {{1}}.', parameters: () => [' \n '] };
  expect(filledIn(text, caseFactsInTest).parameters).toEqual(['-']);
});

it('names each template once, as WhatsApp allows', () => {
  const names = registered.map(([, { template }]) => template);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9_]+$/);
});
