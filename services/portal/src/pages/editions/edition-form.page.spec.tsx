import { tableInTest } from '../../testing/table-in-test';
import { htmlOf, visitInTest } from '../../testing/visit-in-test';
import { asTyped } from './as-typed';
import { field } from './edition-field';
import { type EditionFormPage, editionFormPage } from './edition-form.page';

const typed = asTyped(tableInTest, 'id', 'hash', '2026-12-01');
const render = (more: Partial<EditionFormPage> = {}): string =>
  htmlOf(editionFormPage(visitInTest(), { agency: 'kantor', base: tableInTest, typed, errors: {}, ...more }).body);
const tagOf = (html: string, id: string): string | undefined =>
  html.match(/<(?:input|select|fieldset)[^>]*>/g)?.find((tag) => tag.includes(` id="${id}"`));

it('shows each row that people work with what holds now, and no row of the product', () => {
  const html = render();
  expect(html).toContain('<legend>Baris 1: check</legend>');
  expect(tagOf(html, field.row('printing'))).toBeUndefined();
  expect(tagOf(html, field.time('check'))).toContain('value="10"');
  expect(html).toMatch(/<select id="pelaksana-check".*?<option value="clerk" selected>Petugas/);
  const ticked = html.match(/<input type="checkbox"[^>]*checked[^>]*>/g)?.map((tag) => /name="([^"]*)"/.exec(tag)?.[1]);
  expect(ticked).toEqual([field.initial('check', 'head'), field.paper('check', 'form')]);
});

it('keeps everything typed and leads each sentence to its row', () => {
  const refused = [
    { row: 'check', text: { id: 'Baris 1 (check): waktu 0 tidak mungkin.', en: '' } },
    { row: 'printing', text: { id: 'Baris 2.', en: '' } },
    { row: null, text: { id: 'Jumlah waktu berbeda.', en: '' } },
  ];
  const html = render({ refused, typed: { ...typed, [field.time('check')]: '0', [field.basis]: 'SK 12' } });
  expect(html).toContain('<li><a href="#baris-check">Baris 1 (check): waktu 0 tidak mungkin.</a></li>');
  expect(html).toContain('<li>Baris 2.</li><li>Jumlah waktu berbeda.</li>');
  expect(tagOf(html, field.time('check'))).toContain('value="0"');
  expect(tagOf(html, field.basis)).toContain('value="SK 12"');
});
