import type { Sop } from '@loket/sop';
import { changeSection, wantedNow } from './change-section';

const text = (words: string) => ({ id: words, en: words });
const sop: Pick<Sop, 'form'> = {
  form: [
    {
      key: 'change',
      title: text('Perubahan akun'),
      fields: [
        { key: 'name', kind: 'text', label: text('Nama'), required: true },
        {
          ...{ key: 'wanted', kind: 'choice', label: text('Keperluan'), required: true },
          choices: ['registrant', 'reporter', 'both', 'none'].map((value) => ({ value, label: text(value) })),
        },
      ],
    },
  ],
};

it.each([
  [['registrant'], 'registrant', ['reporter', 'both', 'none']],
  [['registrant', 'reporter'], 'both', ['registrant', 'reporter', 'none']],
])('an account for %s is offered every other state, and its name is not asked', (purposes, now, offered) => {
  expect(wantedNow({ purposes })).toBe(now);
  const { fields } = changeSection(sop, { purposes });
  expect(fields.map(({ key }) => key)).toEqual(['wanted']);
  expect(fields[0]?.choices?.map(({ value }) => value)).toEqual(offered);
});
