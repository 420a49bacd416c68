import type { JSX } from 'preact';
import { useVisit } from '../visit/visit-context';

/** The four links of the source, word for word (SOP SITAMAS, 2 and 3). */
export function FourLinks(): JSX.Element {
  const { words } = useVisit();
  const { links, oftenSought } = words.visitor;
  return (
    <>
      <h2>{oftenSought}</h2>
      <ul>
        <li>
          <a href="/akun/daftar">{links.account}</a>
        </li>
        <li>
          <a href="/lupa-password">{links.password}</a>
        </li>
        <li>
          <a href="/konsultasi">{links.help}</a>
        </li>
        <li>
          <a href="/cari-ormas">{links.search}</a>
        </li>
      </ul>
    </>
  );
}
