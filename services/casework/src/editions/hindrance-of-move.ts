import type { Position } from '@loket/case-flow';
import { type SopSnapshot, type Text, findStep, workflowTypeOf } from '@loket/sop';

/**
 * Why a case cannot go on by another edition of its table, or undefined where it can: its present row has to exist
 * there, be done by the same kind of hand, and begin with the initials (paraf) that have been put.
 */
export function hindranceOfMove(from: SopSnapshot, to: SopSnapshot, position: Position | null): Text | undefined {
  if (workflowTypeOf(from) !== workflowTypeOf(to))
    return { id: 'Edisi itu dijalankan dengan cara lain.', en: 'That edition is run in another way.' };
  if (position === null)
    return { id: 'Berkas ini belum dibuka; coba lagi sebentar lagi.', en: 'The case is not open yet; try again soon.' };
  if (position.holder === 'closed' || position.step === null)
    return { id: 'Berkas ini sudah selesai.', en: 'The case is closed.' };
  const [present, wanted] = [findStep(from, position.step), findStep(to, position.step)];
  if (wanted === undefined)
    return {
      id: `Edisi itu tidak mempunyai baris tempat berkas ini berada ("${position.step}").`,
      en: `That edition lacks the row at which the case stands ("${position.step}").`,
    };
  if ((present?.executor === 'system') !== (wanted.executor === 'system'))
    return {
      id: 'Pada edisi itu baris ini dikerjakan sistem, di sini oleh petugas, atau sebaliknya.',
      en: 'There the row is done by the product and here by an officer, or the other way round.',
    };
  if ((present?.executor === 'applicant') !== (wanted.executor === 'applicant'))
    return {
      id: 'Pada edisi itu baris ini diputuskan pemohon, di sini oleh petugas, atau sebaliknya.',
      en: 'There the row is decided by the applicant and here by an officer, or the other way round.',
    };
  const put = present?.initials?.slice(0, position.initialled ?? 0) ?? [];
  if (put.some((role, index) => wanted.initials?.[index] !== role))
    return {
      id: 'Paraf yang sudah dibubuhkan tidak sesuai dengan urutan paraf pada edisi itu; tunggu sampai baris ini selesai.',
      en: 'The initials already put do not fit those of that edition; wait until the row is done.',
    };
  return undefined;
}
