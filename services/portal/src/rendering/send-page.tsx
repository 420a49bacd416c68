import type { FastifyReply } from 'fastify';
import { renderToString } from 'preact-render-to-string';
import { Layout } from '../layout/layout';
import { forgetNews, type News, tellNext } from '../visit/news';
import { visitOf } from '../visit/visit';
import { VisitContext } from '../visit/visit-context';
import type { Page } from './page';

/** Renders the page and answers with it. */
export function sendPage(reply: FastifyReply, page: Page, status = 200): void {
  const visit = visitOf(reply);
  if (visit.news !== undefined) forgetNews(reply);
  const html = renderToString(
    <VisitContext.Provider value={page.path === undefined ? visit : { ...visit, path: page.path }}>
      <Layout page={page} />
    </VisitContext.Provider>,
  );
  void reply
    .status(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-language', visit.locale)
    .header('cache-control', visit.session === undefined ? 'private, no-cache' : 'private, no-store')
    .header('vary', 'cookie')
    .send(`<!doctype html>${html}`);
}

/** Goes on to another page after a form was done; `news` is told there once. */
export function goTo(reply: FastifyReply, path: string, news?: News): void {
  if (news !== undefined) tellNext(reply, news);
  void reply.header('cache-control', 'no-store').redirect(path, 303);
}
