import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dueLines } from './due-lines';
import { officeCalendars } from './office-calendars';

const guide = readFileSync(join(__dirname, '../../../../docs/02-one-deadline-by-hand.md'), 'utf8');
const answer = dueLines(officeCalendars());

/** Each line of the guide with the answer printed under it. */
const examples = [...guide.matchAll(/```text\n(.*?)\n```(.*?)```json\n(.*?)```/gs)].map(
  ([, line = '', , printed = '']) => [line, printed],
);

it('shows the worked example, a stop and two amendments', () => {
  expect(examples).toHaveLength(4);
});

it.each(examples)('answers an example as the guide says: %s', (line, printed) => {
  const { json } = answer(line ?? '', 1);
  expect(JSON.parse(json)).toMatchObject(JSON.parse(printed ?? ''));
});
