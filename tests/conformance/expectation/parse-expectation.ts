import { type Expectation, type ExpectedClock, type ExpectedRow, outcomesByTime } from './expectation';
import { parseClock } from './parse-clock';
import { listOf, parseRow, timeOf } from './parse-row';
import { linesOf, type TextLine, UnreadableText } from './text-lines';

const single = ['Layanan', 'Sumber', 'Akhir', 'Jumlah waktu', 'Janji', 'Penarikan'];

/** Reads the text of one SOP. Throws, naming the line, on anything that it does not know or that leads nowhere. */
export function parseExpectation(text: string): Expectation {
  const lines = linesOf(text);
  const ofTable = lines.filter(({ inRow }) => !inRow);
  refuseUnknown(ofTable);
  const find = (key: string) => ofTable.find((line) => line.key === key);
  const [service, source, total, promise] = [find('Layanan'), find('Sumber'), find('Jumlah waktu'), find('Janji')];
  if (service === undefined || source === undefined)
    throw new UnreadableText(1, 'the text names neither its Layanan nor its Sumber');
  const expectation: Expectation = {
    service: service.value,
    rows: rowsOf(lines),
    endings: listOf(find('Akhir')),
    clocks: ofTable.filter(({ key }) => key === 'Jam').map(clockOf),
    ...withdrawalOf(find('Penarikan')),
    ...(promise && { promise: timeOf(promise) }),
    ...(total && { statedTotal: timeOf(total) }),
  };
  refuseNowhere(expectation);
  return expectation;
}

function refuseUnknown(lines: readonly TextLine[]): void {
  lines.forEach(({ at, key }, index) => {
    if (key === 'Jam') return;
    if (!single.includes(key)) throw new UnreadableText(at, `a table has no entry "${key}"`);
    if (lines.findIndex((other) => other.key === key) !== index) throw new UnreadableText(at, `"${key}" stands twice`);
  });
}

function rowsOf(lines: readonly TextLine[]): readonly ExpectedRow[] {
  const starts = lines.flatMap(({ row }, index) => (row === undefined ? [] : [index]));
  const stray = lines.find(({ inRow }, index) => inRow && index < (starts[0] ?? Infinity));
  if (starts.length === 0 || stray !== undefined) throw new UnreadableText(stray?.at ?? 1, 'no row stands above this');
  return starts.map((start, index) =>
    parseRow(lines.slice(start, starts[index + 1] ?? lines.length).filter(({ inRow }) => inRow)),
  );
}

function clockOf({ at, value }: TextLine): ExpectedClock {
  const clock = parseClock(value);
  if (clock === undefined) throw new UnreadableText(at, `"${value}" is no clock`);
  return clock;
}

/** Reads "1; 2; 3 → akhir Ditarik kembali". */
function withdrawalOf(line: TextLine | undefined): Pick<Expectation, 'withdrawal'> {
  if (line === undefined) return {};
  const [, rows, ending] = /^(.+) → akhir (.+)$/.exec(line.value) ?? [];
  if (rows === undefined || ending === undefined) throw new UnreadableText(line.at, `"${line.value}" is no withdrawal`);
  return { withdrawal: { rows: rows.split('; '), ending } };
}

/** Every row, ending and four eyes that the text refers to stands in it, and no row twice. */
function refuseNowhere({ rows, endings, clocks, withdrawal }: Expectation): void {
  const numbers = rows.map(({ no }) => no);
  const twice = numbers.find((no, index) => numbers.indexOf(no) !== index);
  if (twice !== undefined) throw new Error(`Row ${twice} stands twice`);
  const named = [
    ...rows.flatMap(({ fourEyesWith }) => fourEyesWith),
    ...(withdrawal?.rows ?? []),
    ...rows.flatMap(({ outcomes }) => outcomes.flatMap(({ leadsTo }) => (leadsTo.to === 'row' ? [leadsTo.no] : []))),
    ...clocks.flatMap(({ starts, ends }) =>
      [starts, ends].flatMap((edge) => (typeof edge === 'string' ? [] : [edge.row])),
    ),
  ];
  const missing = named.find((no) => !numbers.includes(no));
  if (missing !== undefined) throw new Error(`The text refers to row ${missing}, which it does not have`);
  const ends = [
    ...rows.flatMap(({ outcomes }) =>
      outcomes.flatMap(({ leadsTo }) => (leadsTo.to === 'ending' ? [leadsTo.name] : [])),
    ),
    ...(withdrawal === undefined ? [] : [withdrawal.ending]),
  ];
  const unknown = ends.find((name) => !endings.includes(name));
  if (unknown !== undefined) throw new Error(`The text ends with "${unknown}", which is not among its endings`);
  for (const row of rows) {
    const stranger = outcomesByTime(row).find((name) => !row.outcomes.some((outcome) => outcome.name === name));
    if (stranger !== undefined) throw new Error(`Row ${row.no} has no outcome "${stranger}" that time could take`);
  }
}
