import { definitions } from '../../workflows/publish/src/definitions';
import { balikpapan } from './limits/balikpapan';
import { ledgerInWords } from './limits/ledger-in-words';
import { pangkalanBanteng } from './limits/pangkalan-banteng';
import { pekalongan } from './limits/pekalongan';
import { play } from './limits/play';
import { tanggamus } from './limits/tanggamus';
import { CaseOffice } from './office/case-office';

jest.setTimeout(60_000);

// The year goes on from story to story: Balikpapan's end in September, where Pekalongan's begin.
const offices = [balikpapan, pekalongan, pangkalanBanteng, tanggamus];
const stories = offices.flatMap(({ stories: told, sops, offset }) =>
  told.map((story) => ({ ...story, offset, sop: sops.find(({ service }) => service === story.service) })),
);

let office: CaseOffice;
beforeAll(async () => {
  office = await CaseOffice.openAt('2026-03-13T07:00:00+07:00', offices);
});
afterAll(() => office.close());

it.each(stories)('$service: $told', async ({ sop, offset, ...story }) => {
  if (sop === undefined) throw new Error(`${story.service} is not offered there`);
  const kase = await play(office, sop, story, offset);
  expect(await kase.handle.result()).toEqual({ ending: story.ending });
  expect(ledgerInWords(await kase.wholeLedger(), offset)).toEqual(story.ledger);
});

it('every service of a counter has its limits passed and kept', () => {
  const verdicts = (service: string): readonly string[] => [
    ...new Set(
      stories
        .filter((story) => story.service === service)
        .flatMap(({ ledger }) => Object.values(ledger).flatMap((lines) => lines.at(-1)?.split(' ')[0] ?? [])),
    ),
  ];
  const services = definitions.filter(({ sop }) => sop.filedBy === 'counter').map(({ sop }) => sop.service);
  expect(services.map((service) => [service, verdicts(service).toSorted()])).toEqual(
    services.map((service) => [service, ['met', 'missed']]),
  );
});
