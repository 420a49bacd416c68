import { stranger } from './at-portal';

const footerAt = async (path: string): Promise<string> =>
  (await stranger().open(path)).root.querySelector('footer')?.text ?? '';

it("every page's foot says when the office is open, in the page's language", async () => {
  expect(await footerAt('/')).toMatch(/Senin–Kamis \d\d\.\d\d–\d\d\.\d\d, Jumat \d\d\.\d\d–\d\d\.\d\d WIB/);
  expect(await footerAt('/masuk?bahasa=en')).toMatch(/Monday–Thursday \d\d:\d\d–\d\d:\d\d, Friday .* WIB/);
});
