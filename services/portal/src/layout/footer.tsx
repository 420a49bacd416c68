import type { JSX } from 'preact';
import { officeHoursPath } from '../pages/office-hours/calendar-paths';
import { pathIn } from '../visit/choose-language';
import { useVisit } from '../visit/visit-context';

export function Footer(): JSX.Element {
  const { words, say, locale, path, hours, office } = useVisit();
  const other = locale === 'id' ? 'en' : 'id';
  return (
    <footer>
      <div class="wrap">
        <ul class="links">
          {hours !== undefined && hours.id !== '' && (
            <li>{office === undefined ? say(hours) : <a href={officeHoursPath(office.id)}>{say(hours)}</a>}</li>
          )}
          <li>{words.shell.free}</li>
          <li>
            <a href="/bantuan">{words.shell.help}</a>
          </li>
          <li>
            <a href="/periksa">{words.shell.verify}</a>
          </li>
          <li>
            <a href={pathIn(other, path)} hreflang={other} lang={other}>
              {words.shell.otherLanguage}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
