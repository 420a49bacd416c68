import { type TransitionAnswer, type TransitionRequest, WITHDRAW } from '@loket/case-flow';
import { ActivityFailure, ApplicationFailure, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import { type CaseActivities, REFUSED_BY_SERVICE } from './activities';

// Tried once: a local activity that fails at once is retried past its schedule-to-close time (SDK 1.24), holding the task.
const nearby = (summary: string): CaseActivities =>
  proxyLocalActivities<CaseActivities>({
    scheduleToCloseTimeout: '2 seconds',
    startToCloseTimeout: '2 seconds',
    retry: { maximumAttempts: 1 },
    summary,
  });

const patient = (summary: string): CaseActivities =>
  proxyActivities<CaseActivities>({
    startToCloseTimeout: '10 seconds',
    retry: { maximumInterval: '10 seconds' },
    summary,
  });

const wordsOfCause: Readonly<Record<string, string>> = {
  open: 'Mencatat pembukaan berkas',
  wake: 'Memeriksa tenggat',
  letter: 'Mencatat surat',
  register: 'Mencatat buku induk',
  enter: 'Mencatat di masterdata ormas',
  'register-report': 'Mencatat laporan di buku induk',
  'hand-over': 'Mencatat penyerahan',
  account: 'Mencatat pembukaan akun',
  send: 'Mencatat pengiriman',
  lapse: 'Mencatat akhir waktu baris',
};

/** What is recorded, as a supervisor reads it; a change's cause is an id and has no word of its own. */
const summaryOf = ({ causeId, left }: TransitionRequest): string =>
  wordsOfCause[causeId.split(':')[0] ?? ''] ?? summaryOfChange(left?.outcome);

function summaryOfChange(outcome: string | undefined): string {
  if (outcome === undefined) return 'Mencatat keputusan, perbaikan, atau perubahan tenggat';
  return outcome === WITHDRAW ? 'Mencatat penarikan kembali' : `Mencatat keputusan: ${outcome}`;
}

/**
 * Records a transition in casework. The quick way is a local activity; when casework does not answer within two
 * seconds, an ordinary activity tries for as long as it takes without holding the worker's slot.
 */
export async function record(request: TransitionRequest): Promise<TransitionAnswer> {
  const summary = summaryOf(request);
  try {
    return await nearby(summary).recordTransition(request);
  } catch (error) {
    if (isRefusal(error)) throw error;
    return patient(summary).recordTransition(request);
  }
}

const isRefusal = (error: unknown): boolean =>
  error instanceof ActivityFailure &&
  error.cause instanceof ApplicationFailure &&
  error.cause.type === REFUSED_BY_SERVICE;
