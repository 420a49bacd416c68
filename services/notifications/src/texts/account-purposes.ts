import type { AccountPurpose } from '@loket/contracts';
import { type Mail, button, facts, paragraph } from '../mail/mail';
import type { ActFacts } from './account-facts';

const purposeNames: Readonly<Record<AccountPurpose, string>> = {
  registrant: 'Pengajuan/Pendaftaran',
  reporter: 'Pelaporan',
};

export const accountPurposesChanged = ({ name, username, purposes, isActive, signInUrl }: ActFacts): Mail => ({
  subject: 'Keperluan akun Anda sudah diperbarui',
  name,
  blocks: [
    paragraph('Permintaan Anda diterima. Akun Anda sekarang dapat dipakai untuk keperluan berikut.'),
    facts(['Username', username], ['Keperluan', purposes.map((each) => purposeNames[each]).join(' dan ')]),
    isActive
      ? button('Masuk', signInUrl)
      : paragraph('Akun ini sedang nonaktif. Hubungi kantor Anda untuk mengaktifkannya kembali.'),
  ],
});
