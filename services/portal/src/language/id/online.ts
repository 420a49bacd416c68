export const online = {
  start: 'Ajukan daring',
  startLead:
    'Tanpa akun: isi formulir dan unggah dokumen di sini. Anda menerima nomor dan tautan untuk mengikuti permohonan.',
  orAtCounter: 'Atau datang langsung ke loket:',
  kept: 'Isian tersimpan 30 hari sejak terakhir diubah. Kembali dari peramban ini, atau lewat tautan yang Anda simpan.',
  savedTitle: 'Isian tersimpan',
  savedLead: 'Simpan tautan ini untuk melanjutkan dari mana saja. Siapa pun yang memegangnya dapat membuka isian Anda.',
  link: 'Tautan untuk melanjutkan',
  notMailed: 'Isi Email pada formulir bila Anda ingin tautan ini dikirim ke e-mail.',
  goOn: 'Lanjutkan mengisi',
  swept: 'Isian yang tidak dilanjutkan dihapus setelah 30 hari bersama berkasnya.',
  sentTitle: 'Permohonan diterima',
  keepLink: 'Simpan tautan ini; dengan tautan ini Anda mengikuti permohonan, memperbaikinya, dan mengunduh hasilnya:',
  mailNext:
    'Tautan yang sama dikirim ke e-mail Anda, begitu pula kabar setiap kali permohonan diputuskan atau dikembalikan.',
  correctTitle: 'Yang perlu diperbaiki',
  correctLead: 'Ganti dokumen di bawah ini, lalu kirim perbaikan. Selama berkas ada pada Anda, waktu kantor berhenti.',
};
