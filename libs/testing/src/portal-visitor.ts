import { type HTMLElement, parse } from 'node-html-parser';

/** A file to upload with a form. */
export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a person saw: the page, where it stood, and how the portal answered. */
export interface SeenPage {
  readonly status: number;
  readonly path: string;
  readonly root: HTMLElement;
  /** The visible words. */
  readonly text: string;
}

const REDIRECTS = 5;

/** A person at the portal without a browser: follows links, keeps cookies, fills and sends the forms that pages show. */
export class PortalVisitor {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly baseUrl: string) {}

  open(path: string): Promise<SeenPage> {
    return this.request(path, { method: 'GET' });
  }

  /** Fetches a file, such as a receipt. */
  async download(path: string): Promise<{ status: number; type: string; bytes: Uint8Array }> {
    const response = await fetch(new URL(path, this.baseUrl), { headers: this.headers(), redirect: 'manual' });
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      bytes: new Uint8Array(await response.arrayBuffer()),
    };
  }

  /**
   * Posts the page's form whose action ends as given, with its hidden fields and present values, these values on top.
   * Throws when the page shows no such form.
   */
  send(
    page: SeenPage,
    action: string,
    values: Readonly<Record<string, string | UploadedFile>> = {},
  ): Promise<SeenPage> {
    const form = page.root
      .querySelectorAll('form[method="post"]')
      .find((each) => actionOf(each, page.path).split('?')[0]?.endsWith(action) === true);
    if (form === undefined)
      throw new Error(`The page ${page.path} (${page.status}) shows no form to ${action}: ${page.text.slice(0, 300)}`);
    const fields = { ...presentValues(form), ...values };
    const multipart = form.getAttribute('enctype') === 'multipart/form-data';
    return this.request(actionOf(form, page.path), {
      method: 'POST',
      body: multipart ? multipartOf(fields) : urlencodedOf(fields),
    });
  }

  private async request(path: string, init: RequestInit): Promise<SeenPage> {
    let target = new URL(path, this.baseUrl);
    let response = await fetch(target, { ...init, headers: this.headers(), redirect: 'manual' });
    this.keepCookies(response);
    for (let hops = 0; response.status >= 300 && response.status < 400 && hops < REDIRECTS; hops += 1) {
      target = new URL(response.headers.get('location') ?? '/', target);
      response = await fetch(target, { headers: this.headers(), redirect: 'manual' });
      this.keepCookies(response);
    }
    const root = parse(await response.text());
    return {
      status: response.status,
      path: `${target.pathname}${target.search}`,
      root,
      text: root.text.replaceAll(/\s+/g, ' ').trim(),
    };
  }

  private headers(): Record<string, string> {
    return {
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      origin: new URL(this.baseUrl).origin,
    };
  }

  private keepCookies(response: Response): void {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      const value = pair.slice(at + 1);
      if (value === '') this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), value);
    }
  }
}

const actionOf = (form: HTMLElement, pagePath: string): string => form.getAttribute('action') ?? pagePath;

function presentValues(form: HTMLElement): Record<string, string> {
  const values: Record<string, string> = {};
  for (const input of form.querySelectorAll('input, textarea, select')) {
    const name = input.getAttribute('name');
    const type = input.getAttribute('type');
    if (name === undefined || type === 'file' || type === 'submit') continue;
    if ((type === 'radio' || type === 'checkbox') && !input.hasAttribute('checked')) continue;
    const chosen =
      input.tagName === 'SELECT'
        ? input.querySelector('option[selected]')?.getAttribute('value')
        : input.getAttribute('value');
    values[name] = input.tagName === 'TEXTAREA' ? input.text : (chosen ?? '');
  }
  return values;
}

function urlencodedOf(fields: Readonly<Record<string, string | UploadedFile>>): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (typeof value === 'string') body.set(name, value);
  return body;
}

function multipartOf(fields: Readonly<Record<string, string | UploadedFile>>): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') body.set(name, value);
    else body.set(name, new Blob([value.bytes], { type: value.type }), value.name);
  }
  return body;
}
