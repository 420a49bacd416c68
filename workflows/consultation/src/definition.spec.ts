import { checkSection } from '@loket/sop';
import { definition } from './definition';

const [form] = definition.form;
if (!form) throw new Error('Consultation has a form');

it('asks what the source asks, word for word', () => {
  expect(form.title.id).toBe('Konsultasi Akun');
  const labels = form.fields.map(({ label, required }) => `${label.id}${required ? ' *' : ''}`);
  expect(labels).toEqual(['Nama *', 'Email *', 'No. Telepon', 'Konsultasi']);
  expect(form.fields[1]?.hint?.id).toBe('Email akan digunakan untuk pengiriman informasi');
});

it('takes 10,000 characters and not one more', () => {
  const asked = (length: number) => ({ name: 'Siti', email: 'siti@contoh.id', question: 'a'.repeat(length) });
  expect(checkSection(form, asked(10_000), 'id').errors).toEqual({});
  expect(checkSection(form, asked(10_001), 'id').errors).toEqual({
    question: 'Konsultasi paling banyak 10000 huruf. Yang tertulis 10001 huruf.',
  });
});

it('the asker is asked back at most once, whoever does it', () => {
  const askingBack = definition.steps.filter(({ outcomes }) => 'ask-back' in outcomes);
  expect(askingBack.map(({ key }) => key)).toEqual(['answering', 'unit-answering']);
  expect(askingBack.map(({ outcomes }) => outcomes['ask-back']?.once)).toEqual([true, true]);
});

it('only what is meant for the asker goes to the asker', () => {
  const entries = definition.steps.flatMap(({ outcomes }) =>
    Object.values(outcomes).flatMap(({ entries: asked = [] }) => asked),
  );
  const told = entries.filter(({ toApplicant }) => toApplicant).map(({ key }) => key);
  expect(new Set(told)).toEqual(new Set(['answer', 'questionBack']));
});
