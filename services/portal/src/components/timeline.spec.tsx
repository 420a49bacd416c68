import type { TimelineEntry } from '@loket/contracts';
import { caseInTest, clockInTest } from '../testing/case-in-test';
import { htmlOf } from '../testing/visit-in-test';
import { CaseState } from './case-state';
import { clocksInOrder } from './deadlines/clocks-in-order';
import { Timeline } from './timeline';

const entry = (more: Partial<TimelineEntry>): TimelineEntry => ({
  ...{ step: 's', title: { id: 'Jawaban', en: 'Answer' }, state: 'done', enteredAt: null, dueAt: null, sla: 'none' },
  ...{ leftAt: '2026-03-27T09:30:00Z', outcome: null, leftBy: null, party: 'office', office: 'Bakesbangpol' },
  ...{ standardDays: null, returns: [], ...more },
});
const told = (more: Partial<TimelineEntry>): string =>
  htmlOf(<Timeline kase={caseInTest({ timeline: [entry(more)] })} reader="applicant" />);

const noReply = { id: 'Ditutup karena tidak ada balasan', en: 'Closed for want of a reply' };

describe('the timeline', () => {
  it('tells what was decided', () => {
    expect(told({ outcome: { id: 'Dijawab', en: 'Answered' } })).toContain('<small>Dijawab</small>');
  });

  it('tells that nobody decided, and until when somebody could have', () => {
    expect(told({ outcome: noReply, leftBy: 'time' })).toContain(
      '<small>Ditutup karena tidak ada balasan (batas waktu Jum, 27 Mar 2026 16.30 WIB)</small>',
    );
  });

  it("tells a withdrawal as the applicant's, whatever the row was about", () => {
    expect(told({ leftBy: 'withdrawal' })).toContain('<small>Ditarik kembali oleh pemohon</small>');
  });
});

it('a case at a row of its applicant says so, and not that something is to be corrected', () => {
  const ownRow = { activity: { id: 'Selesai?', en: 'Solved?' }, outcomes: [] };
  expect(htmlOf(<CaseState kase={caseInTest({ holder: 'applicant', ownRow })} />)).toContain('menunggu tanggapan Anda');
  expect(htmlOf(<CaseState kase={caseInTest({ holder: 'applicant' })} />)).toContain('perlu perbaikan Anda');
});

it("an applicant's own time comes first to them, then what they are promised; officers see the most urgent first", () => {
  const clocks = [
    clockInTest({ key: 'row' }),
    clockInTest({ key: 'promise' }),
    clockInTest({ key: 'mine', party: 'applicant' }),
    clockInTest({ key: 'over', party: 'applicant', endedAt: '2026-03-16T03:00:00Z' }),
  ];
  const keys = (reader: 'applicant' | 'officer') => clocksInOrder(clocks, reader).map(({ key }) => key);
  expect(keys('applicant')).toEqual(['mine', 'promise', 'row', 'over']);
  expect(keys('officer')).toEqual(['row', 'promise', 'mine', 'over']);
});
