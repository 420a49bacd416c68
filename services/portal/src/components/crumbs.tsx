import { Fragment, type JSX } from 'preact';
import { useVisit } from '../visit/visit-context';

export interface Crumb {
  readonly text: string;
  readonly href?: string;
}

/** Halaman Awal > … > this page. */
export function Crumbs({ trail }: { trail: readonly Crumb[] }): JSX.Element {
  const { words } = useVisit();
  return (
    <nav class="crumbs" aria-label={words.shell.path}>
      <a href="/">{words.shell.home}</a>
      {trail.map(({ text, href }) => (
        <Fragment key={text}>
          {' > '}
          {href === undefined ? <span aria-current="page">{text}</span> : <a href={href}>{text}</a>}
        </Fragment>
      ))}
    </nav>
  );
}
