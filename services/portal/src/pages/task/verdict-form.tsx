import type { CaseDocument } from '@loket/contracts';
import type { JSX } from 'preact';
import { FormToken } from '../../components/form-token';
import { describedBy, Labelled } from '../../components/labelled';
import { useVisit } from '../../visit/visit-context';
import type { TaskPage } from './task-form';

/** Accepts the document, or rejects it with a reason that the applicant reads. */
export function VerdictForm({ document, page }: { document: CaseDocument; page: TaskPage }): JSX.Element {
  const { officer } = useVisit().words;
  const { error, reason } = page.verdict;
  const hint = officer.rejectReasonHint;
  return (
    <form class="verdict" method="post" action={`/tugas/${page.task.taskId}/periksa/${document.id}`}>
      <FormToken />
      <p>
        <button class="btn" name="verdict" value="accepted">
          {officer.accept}
        </button>
      </p>
      <Labelled id="alasan-dokumen" label={officer.rejectReason} hint={hint} error={error}>
        <textarea
          id="alasan-dokumen"
          name="alasan-dokumen"
          rows={2}
          aria-describedby={describedBy('alasan-dokumen', hint, error)}
          value={reason === '' ? (document.reason ?? '') : reason}
        />
      </Labelled>
      <button class="btn grave" name="verdict" value="rejected">
        {officer.reject}
      </button>
    </form>
  );
}
