export const acts = {
  yourTurn: 'Giliran Anda',
  yourTurnLead: 'Pilih satu tanggapan. Setelah dikirim, tanggapan tidak dapat diubah.',
  awaitsYou: 'menunggu tanggapan Anda',
  kept: 'Tanggapan Anda belum diterima. Yang Anda tulis masih ada di halaman ini; coba kirim lagi beberapa saat.',
  respondBy: (moment: string) => `Anda punya waktu sampai ${moment}.`,
  withdraw: 'Tarik kembali permohonan',
  withdrawTitle: 'Tarik kembali permohonan ini?',
  withdrawLead:
    'Permohonan berakhir di sini dan tidak dapat dilanjutkan lagi. Isian dan dokumennya tetap menjadi arsip kantor. Bila layanan ini nanti Anda perlukan, ajukan permohonan baru.',
  withdrawConfirm: 'Ya, tarik kembali',
  keepIt: 'Tidak, kembali ke permohonan',
  keptWithdrawal: 'Permohonan belum ditarik kembali. Coba lagi beberapa saat.',
  tooLate: 'Permohonan ini tidak dapat ditarik kembali lagi. Kembali ke permohonan dan periksa keadaannya.',
  withdrawn: 'Ditarik kembali oleh pemohon',
  timeOver: (told: string, moment: string) => `${told} (batas waktu ${moment})`,
};
