/* eslint-disable @typescript-eslint/no-require-imports, no-undef -- Jest takes its filter as CommonJS only. */
const { basename } = require('node:path');

/*
 * The browser tests run in two lanes at once, the files of each one after the other. What a test changes for everybody
 * – an office's hours, its tickets of the day – it changes in its own lane: the counters have one, the province's office
 * with all else has the other. The pages are there to make the lanes equally long.
 */
const atCounters = [
  ...['call-centre', 'complaint', 'counter', 'filed-online', 'services-of-', 'tables-of-offices'],
  ...['pages', 'poster'],
];

const laneOf = (path) => (atCounters.some((name) => basename(path).startsWith(name)) ? 'counters' : 'province');

/** Jest's filter: keeps the files of the lane named in the environment. */
module.exports = (paths) => ({ filtered: paths.filter((path) => laneOf(path) === process.env.LOKET_E2E_LANE) });
module.exports.lanes = ['province', 'counters'];
