import type { JSX } from 'preact';
import { icon, scriptFile, stylesheet } from '../assets/asset-files';
import { Notice } from '../components/notice';
import type { Page } from '../rendering/page';
import { useVisit } from '../visit/visit-context';
import { Footer } from './footer';
import { Head } from './head';

/** What every page stands in. */
export function Layout({ page }: { page: Page }): JSX.Element {
  const { locale, words, news } = useVisit();
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{`${page.title} · Loket`}</title>
        <link rel="stylesheet" href={`/aset/${stylesheet.name}`} />
        <link rel="icon" type="image/svg+xml" href={`/aset/${icon.name}`} />
        {page.scripts?.map((name) => (
          <script key={name} defer src={`/aset/${scriptFile(name)}`} />
        ))}
      </head>
      <body class={page.work === true ? 'work' : undefined}>
        <a class="skip" href="#isi">
          {words.shell.skip}
        </a>
        <Head wide={page.work === true} />
        <main id="isi">
          {page.hero}
          <div class={page.work === true ? 'wrap wide body' : 'wrap body'}>
            {news !== undefined && <Notice tone="ok">{words.shell.news[news]}</Notice>}
            {page.body}
          </div>
        </main>
        <Footer />
      </body>
    </html>
  );
}
