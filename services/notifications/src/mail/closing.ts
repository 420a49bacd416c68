export const closing = 'Pesan ini dikirim otomatis oleh Loket. Mohon tidak membalas e-mail ini.';
