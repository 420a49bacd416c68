import type { Mail, RenderedMail } from './mail';
import { renderHtml } from './render-html';
import { renderText } from './render-text';

/** Both forms of a message; a subject is one line, whatever was typed into it. */
export const renderMail = (mail: Mail): RenderedMail => ({
  subject: mail.subject.replaceAll(/\s+/g, ' ').trim(),
  text: renderText(mail),
  html: renderHtml(mail),
});
