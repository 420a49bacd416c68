import type { Field, When } from './form-section';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';

const fault = (id: string, en: string): SopFault => ({ code: 'form', row: null, text: { id, en } });

/** What the form or the checklist refers to that is not there, each naming the field or document. */
export function* faultsOfForm({ form, documents }: Pick<Sop, 'form' | 'documents'>): Generator<SopFault> {
  const fields = form.flatMap((section) => section.fields);
  for (const [list, entries] of [
    [{ id: 'bagian formulir', en: 'sections' }, form],
    [{ id: 'isian', en: 'fields' }, fields],
    [{ id: 'dokumen', en: 'documents' }, documents],
  ] as const) {
    const keys = entries.map(({ key }) => key);
    const repeated = keys.find((key, index) => key === '' || keys.indexOf(key) !== index);
    if (repeated !== undefined)
      yield fault(
        `Di antara ${list.id}, kunci "${repeated}" kosong atau dipakai dua kali.`,
        `Among the ${list.en} the key "${repeated}" is empty or stands twice.`,
      );
  }
  for (const field of fields) yield* faultsOfField(field, fields);
  for (const { key, kind, certificate } of fields)
    if (certificate && (kind !== 'ormas' || !documents.some((document) => document.key === certificate.proof)))
      yield fault(
        `Isian "${key}" menanyakan SKT, tetapi bukan isian ormas atau buktinya tidak ada di antara persyaratan.`,
        `Field "${key}" asks about a certificate, and is no organisation or its proof is not among the documents.`,
      );
  for (const { key, when, maxBytes, accepts } of documents) {
    yield* faultsOfCondition(key, when, fields);
    if (!(maxBytes > 0) || accepts.length === 0)
      yield fault(`Dokumen "${key}" tidak akan pernah dapat diterima.`, `Document "${key}" could never be accepted.`);
  }
}

function* faultsOfField(field: Field, fields: readonly Field[]): Generator<SopFault> {
  const { key, kind, choices, mustBe, within, notBefore } = field;
  yield* faultsOfCondition(key, field.shownWhen, fields);
  yield* faultsOfCondition(key, field.requiredWhen, fields);
  yield* faultsOfCondition(key, field.withheldWhen, fields);
  if ((kind === 'choice' || kind === 'several') !== (choices !== undefined && choices.length > 0))
    yield fault(
      `Isian "${key}" berjenis ${kind} dan pilihannya tidak sejalan.`,
      `Field "${key}" of kind ${kind} and its choices do not go together.`,
    );
  if (mustBe !== undefined && !choices?.some(({ value }) => mustBe.is.includes(value)))
    yield fault(
      `Isian "${key}" tidak mempunyai pilihan yang dapat diterima.`,
      `Field "${key}" has no choice that could be accepted.`,
    );
  for (const other of [within, notBefore])
    if (other !== undefined && !fields.some((candidate) => candidate.key === other))
      yield fault(
        `Isian "${key}" menunjuk "${other}", yang tidak ada dalam formulir.`,
        `Field "${key}" refers to "${other}", which is not in the form.`,
      );
}

export function* faultsOfCondition(key: string, when: When | undefined, fields: readonly Field[]): Generator<SopFault> {
  if (when === undefined) return;
  const field = fields.find((candidate) => candidate.key === when.field);
  if (field === undefined) {
    yield fault(
      `"${key}" bergantung pada "${when.field}", yang tidak ada dalam formulir.`,
      `"${key}" depends on "${when.field}", which is not in the form.`,
    );
    return;
  }
  const unknown = when.is.find((value) => field.choices && !field.choices.some((choice) => choice.value === value));
  if (when.is.length === 0 || unknown !== undefined)
    yield fault(
      `"${key}" bergantung pada "${when.field}" yang bernilai "${unknown ?? ''}", padahal pilihan itu tidak ada.`,
      `"${key}" depends on "${when.field}" being "${unknown ?? ''}", which is no choice there.`,
    );
}
