import type { JSX } from 'preact';
import { useVisit } from '../visit/visit-context';

/** The product's mark and the office it serves. */
export function Mark(): JSX.Element {
  const { office } = useVisit();
  return (
    <a class="mark" href="/">
      <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
        <rect x="1.5" y="3.5" width="23" height="19" rx="3" fill="none" stroke="#fff" stroke-width="2" />
        <path d="M6 11a7 7 0 0 1 14 0v3H6z" fill="#fff" />
        <path d="M4 17.5h18" stroke="#fff" stroke-width="2.5" />
      </svg>
      <span>Loket {office !== undefined && <small>{office.shortName}</small>}</span>
    </a>
  );
}
