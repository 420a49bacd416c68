import seed from '../calendars.json';
import { officeCalendars } from './office-calendars';

const office = seed.offices['perpres-wit'];

it('gives each office of the file its hours and the days off of all', () => {
  const calendars = officeCalendars({ daysOff: seed.daysOff.slice(0, 2), offices: { timika: office } });
  expect([...calendars.keys()]).toEqual(['timika']);
  expect(calendars.get('timika')).toMatchObject({ zone: 'WIT', daysOff: seed.daysOff.slice(0, 2) });
});

it.each<[string, unknown]>([
  ['The file is not an object', []],
  ['offices is not an object', { daysOff: [] }],
  ['offices names no office', { daysOff: [], offices: {} }],
  ['daysOff is not a list', { offices: { timika: office } }],
  ['legalBasis of a day off is missing', { daysOff: [{ date: '2026-01-01', type: 'x' }], offices: { timika: office } }],
  ['Office "timika": zone is missing', { daysOff: [], offices: { timika: {} } }],
  ['Office "timika": "CET" is none of the zones', { daysOff: [], offices: { timika: { ...office, zone: 'CET' } } }],
  ['Office "timika": The calendar has no office hours', { daysOff: [], offices: { timika: { ...office, hours: [] } } }],
])('says "%s" of a broken file', (sentence, file) => {
  expect(() => officeCalendars(file)).toThrow(sentence);
});
