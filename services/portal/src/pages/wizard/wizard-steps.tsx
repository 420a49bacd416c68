import type { Sop } from '@loket/sop';
import type { JSX } from 'preact';
import { useVisit } from '../../visit/visit-context';

export const DOCUMENTS = 'dokumen';
export const CHECK = 'periksa';
/** Below it each file of a draft is shown. */
export const FILES = 'berkas';
/** Where somebody without an account finds the way back; the last part of an address as the keys of pages are. */
export const KEPT = 'tersimpan';

/** The keys of all pages of the wizard, in order. */
export const wizardKeys = (sop: Pick<Sop, 'form' | 'documents'>): readonly string[] => [
  ...sop.form.map(({ key }) => key),
  ...(sop.documents.length === 0 ? [] : [DOCUMENTS]),
  CHECK,
];

export const pathOf = (draftId: string, key: string): string => `/pendaftaran/${draftId}/${key}`;

interface WizardStepsProps {
  readonly sop: Sop;
  readonly draftId: string;
  readonly now: string;
  readonly complete: readonly string[];
}

/** The progress bar: 1. Data ORMAS, 2. Struktur Organisasi, 3. Data Lapangan, Dokumen, Periksa. */
export function WizardSteps({ sop, draftId, now, complete }: WizardStepsProps): JSX.Element {
  const { words, say } = useVisit();
  const titleOf = (key: string): string => {
    const place = sop.form.findIndex((section) => section.key === key);
    const section = sop.form[place];
    if (section !== undefined) return `${place + 1}. ${say(section.title)}`;
    return key === DOCUMENTS ? words.applicant.stepDocuments : words.applicant.stepCheck;
  };
  return (
    <ol class="steps" aria-label={words.applicant.steps}>
      {wizardKeys(sop).map((key) =>
        key === now ? (
          <li key={key} class="now" aria-current="step">
            {titleOf(key)}
          </li>
        ) : (
          <li key={key} class={complete.includes(key) ? 'done' : undefined}>
            <a href={pathOf(draftId, key)}>{titleOf(key)}</a>
          </li>
        ),
      )}
    </ol>
  );
}
