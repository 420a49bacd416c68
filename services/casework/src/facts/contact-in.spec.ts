import { contactIn } from './contact-in';

const person = { name: 'Sari', email: 'sari@contoh.id', whatsapp: '+6281234567890' };

it('is whoever the form names, by every way that it gives', () => {
  expect(contactIn(person)).toEqual(person);
  expect(contactIn({ name: 'Sari', email: 'sari@contoh.id' })).toEqual({ ...person, whatsapp: null });
  expect(contactIn({ ...person, email: '' })).toEqual({ ...person, email: null });
});

it('goes to the WhatsApp number that an officer noted, and to that of the form where none was noted', () => {
  expect(contactIn(person, { whatsappNumber: '+6289876543210' })?.whatsapp).toBe('+6289876543210');
  expect(contactIn(person, { whatsappNumber: '' })?.whatsapp).toBe('+6281234567890');
});

it('is nobody where no way is given', () => {
  expect(contactIn({ name: 'Sari', email: '', whatsapp: '' })).toBeNull();
});

it('greets without a name whoever gave none', () => {
  expect(contactIn({ email: 'sari@contoh.id' })?.name).toBe('Bapak/Ibu');
});
