import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { wordsIn } from '../language';
import type { Visit } from '../visit/visit';
import { VisitContext } from '../visit/visit-context';

export const visitInTest = (more: Partial<Visit> = {}): Visit => ({
  locale: 'id',
  words: wordsIn(more.locale ?? 'id'),
  path: '/',
  formToken: 'token',
  formTokenFor: () => 'token',
  session: undefined,
  office: undefined,
  hours: undefined,
  news: undefined,
  draftSecret: () => undefined,
  address: '127.0.0.1',
  ...more,
});

/** The HTML of a view, as a page would hold it. */
export const htmlOf = (view: VNode, visit: Visit = visitInTest()): string =>
  renderToString(<VisitContext.Provider value={visit}>{view}</VisitContext.Provider>);
