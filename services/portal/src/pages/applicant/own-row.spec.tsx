import { caseInTest, outcomeInTest } from '../../testing/case-in-test';
import { htmlOf } from '../../testing/visit-in-test';
import { OwnRow, type OwnRowDraft } from './own-row';

const ownRow = {
  activity: { id: 'Apakah masalahnya selesai?', en: 'Is it solved?' },
  outcomes: [
    outcomeInTest('solved', { label: { id: 'Selesai', en: 'Solved' } }),
    outcomeInTest('unsolved', {
      ...{ label: { id: 'Belum selesai', en: 'Not solved' }, tone: 'neutral' },
      entries: [{ key: 'why', kind: 'long-text', label: { id: 'Apa yang belum selesai', en: 'What is not' } }],
    }),
  ],
};
const render = (
  draft: OwnRowDraft = { id: 'd1' },
  kase = caseInTest({ holder: 'applicant', visit: 2, ownRow }),
): string => htmlOf(<OwnRow kase={kase} path="/lacak/ADU-1/rahasia" draft={draft} />);

describe("a row of the applicant's own", () => {
  it('asks its question and gives a form to each answer, with what goes with it', () => {
    const html = render();
    expect(html).toContain('Apakah masalahnya selesai?');
    const forms = html.split('<form').slice(1);
    expect(forms.map((form) => /name="outcome" value="([^"]*)"/.exec(form)?.[1])).toEqual(['solved', 'unsolved']);
    expect(forms.map((form) => form.includes('<textarea'))).toEqual([false, true]);
    for (const form of forms) {
      expect(form).toContain('action="/lacak/ADU-1/rahasia/tanggapan"');
      expect(form).toContain('name="visit" value="2"');
      expect(form).toContain('name="id" value="d1"');
    }
  });

  it('keeps what was typed, as text, and says what is wrong at its input', () => {
    const typed = { why: 'Lampu <b>mati</b>' };
    const html = render({ id: 'd1', outcome: 'unsolved', typed, errors: { why: 'Terlalu panjang.' } });
    expect(html).toContain('Lampu &lt;b>mati&lt;/b>');
    expect(html).toContain('id="why-salah">Terlalu panjang.');
    expect(html).toMatch(/aria-describedby="why-salah"/);
  });

  it('asks nothing while an answer is on its way, nor where nothing is asked', () => {
    expect(render(undefined, caseInTest({ ownRow, processing: true }))).toBe('');
    expect(render(undefined, caseInTest())).toBe('');
  });
});
