import { signedIn, stranger } from './at-portal';
import { applicantName } from './given-registrations';

/** The public page of an issued letter, found by handing in its PDF. */
export async function verificationPathOf(caseId: string): Promise<string> {
  const applicant = await signedIn(applicantName);
  const letter = (await applicant.open(`/permohonan/${caseId}`)).root.querySelector('a[href^="/surat/"]');
  const { bytes } = await applicant.download(letter?.getAttribute('href') ?? '');
  const visitor = stranger();
  const berkas = { name: 'surat.pdf', type: 'application/pdf', bytes: Uint8Array.from(bytes) };
  const { status, path } = await visitor.send(await visitor.open('/periksa'), '/periksa', { berkas });
  if (status !== 200) throw new Error(`The letter of ${caseId} is not verified`);
  return path;
}
