import { button, facts, list, paragraph } from './mail';
import { renderMail } from './render-mail';

const hostile = `<img src=x onerror="alert('1')">`;
const mail = renderMail({
  subject: `Baris satu\r\nBcc: lain@contoh.id`,
  name: hostile,
  blocks: [
    paragraph(`Alasan: ${hostile}\nbaris kedua`),
    facts(['Nomor', hostile]),
    list([hostile]),
    button('Buka', `https://contoh.id/?a="&b='`),
  ],
});

describe('a rendered message', () => {
  it('shows what people wrote as text, never as markup', () => {
    expect(mail.html).not.toContain('<img');
    expect(mail.html).toContain('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;');
    expect(mail.html).toContain('href="https://contoh.id/?a=&quot;&amp;b=&#39;"');
  });

  it('keeps line breaks', () => {
    expect(mail.html).toContain('<br>baris kedua');
    expect(mail.text).toContain('\nbaris kedua');
  });

  it('has a subject of one line', () => {
    expect(mail.subject).toBe('Baris satu Bcc: lain@contoh.id');
  });

  it('says in plain text all that the other form says', () => {
    expect(mail.text).toContain(`Nomor: ${hostile}`);
    expect(mail.text).toContain(`- ${hostile}`);
    expect(mail.text).toContain('Buka:\nhttps://contoh.id/');
  });

  it('fetches nothing from elsewhere', () => {
    expect(mail.html).not.toMatch(/<(img|link|script|iframe)|url\(/);
  });
});
