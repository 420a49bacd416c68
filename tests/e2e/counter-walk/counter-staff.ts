import type { Browser, Page } from 'playwright-core';
import { newPerson, signIn } from '../browser';
import { demoOfficer } from '../demo-officer';

/** The people of an office at their browsers, each signed in when first needed. */
export class CounterStaff {
  private readonly pages = new Map<string, Page>();

  constructor(
    private readonly browser: Browser,
    private readonly domain: string,
  ) {}

  /** The page of whoever has the role. */
  async at(role: string): Promise<Page> {
    const known = this.pages.get(role);
    if (known !== undefined) return known;
    const page = await newPerson(this.browser);
    await signIn(page, demoOfficer(this.domain, role));
    this.pages.set(role, page);
    return page;
  }
}
