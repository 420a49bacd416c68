import type { LetterVerification } from '@loket/contracts';
import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import { Facts } from '../../components/facts';
import { FormToken } from '../../components/form-token';
import { describedBy, Labelled } from '../../components/labelled';
import { Notice } from '../../components/notice';
import { TextInput } from '../../components/text-input';
import { plainDate } from '../../forms/moments';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';

interface Verification {
  readonly code?: string;
  readonly codeError?: string;
  readonly fileError?: string;
}

export function verificationPage({ words }: Visit, { code, codeError, fileError }: Verification): Page {
  const { visitor } = words;
  const lines = [
    ...(codeError === undefined ? [] : [{ message: codeError, href: '#kode' }]),
    ...(fileError === undefined ? [] : [{ message: fileError, href: '#berkas' }]),
  ];
  return {
    title: visitor.verifyTitle,
    path: '/periksa',
    body: (
      <>
        <Crumbs trail={[{ text: visitor.verifyTitle }]} />
        <ErrorSummary title={words.forms.notDone} lines={lines} />
        <h1>{visitor.verifyTitle}</h1>
        <p>{visitor.verifyLead}</p>
        <form method="get" action="/periksa" novalidate>
          <TextInput name="kode" label={visitor.verifyCode} value={code} error={codeError} autocomplete="off" />
          <button class="btn">{visitor.verifyByCode}</button>
        </form>
        <h2>{visitor.verifyFile}</h2>
        <form method="post" action="/periksa" enctype="multipart/form-data">
          <FormToken />
          <Labelled id="berkas" label={visitor.verifyFile} error={fileError}>
            <input
              id="berkas"
              type="file"
              name="berkas"
              accept="application/pdf,.pdf"
              aria-invalid={fileError !== undefined}
              aria-describedby={describedBy('berkas', undefined, fileError)}
            />
          </Labelled>
          <button class="btn plain">{visitor.verifyByFile}</button>
        </form>
      </>
    ),
  };
}

const toneOf = { valid: 'ok', void: 'late', replaced: 'hold' } as const;

/** What a QR code leads to: whether the letter is genuine, readable without a script. */
export function verifiedLetterPage({ words, locale }: Visit, letter: LetterVerification): Page {
  const { visitor } = words;
  const verdict = { valid: visitor.letterValid, void: visitor.letterVoid, replaced: visitor.letterReplaced }[
    letter.status
  ];
  const { replacedBy } = letter;
  return {
    title: verdict,
    body: (
      <>
        <Crumbs trail={[{ text: visitor.verifyTitle, href: '/periksa' }, { text: letter.number }]} />
        <Notice tone={toneOf[letter.status]}>
          <h1>{verdict}</h1>
          {letter.status === 'replaced' && (
            <p>
              {replacedBy === null
                ? visitor.replacedBySome
                : visitor.replacedBy(replacedBy.number, plainDate(replacedBy.issuedOn, locale))}
            </p>
          )}
        </Notice>
        <Facts
          facts={[
            [visitor.letter.title, letter.title],
            [visitor.letter.number, letter.number],
            [visitor.letter.subject, letter.subject],
            [visitor.letter.issuedOn, plainDate(letter.issuedOn, locale)],
            [visitor.letter.agency, letter.agencyName],
            [visitor.letter.code, letter.code],
            ['SHA-256', letter.sha256],
          ]}
        />
      </>
    ),
  };
}
