import { caseInTest } from '../../testing/case-in-test';
import { htmlOf, visitInTest } from '../../testing/visit-in-test';
import { withdrawalPage } from './withdrawal.page';

const render = (more: Parameters<typeof caseInTest>[0], problems: { message: string }[] = []): string =>
  htmlOf(withdrawalPage(visitInTest(), { kase: caseInTest(more), path: '/permohonan/k1', id: 'w1', problems }).body);

describe('the page before a withdrawal', () => {
  it('says what is lost and posts one id', () => {
    const html = render({ withdrawable: true });
    expect(html).toContain('tidak dapat dilanjutkan lagi');
    expect(html).toContain('action="/permohonan/k1/penarikan"');
    expect(html).toContain('name="id" value="w1"');
    expect(html).not.toContain('class="summary"');
  });

  it('offers nothing that can no longer be done, and says so', () => {
    const html = render({ withdrawable: false });
    expect(html).not.toContain('<form');
    expect(html).toContain('tidak dapat ditarik kembali lagi');
  });

  it('says why it was refused, once', () => {
    const html = render({ withdrawable: false }, [{ message: 'Sudah disahkan.' }]);
    expect(html).toContain('<li>Sudah disahkan.</li>');
    expect(html).not.toContain('tidak dapat ditarik kembali lagi');
  });
});
