import { eventually } from '@loket/testing';
import type { Locator, Page } from 'playwright-core';
import { fillSection } from '../typed';

/** The ticket's line on the counter page. */
const ticketOf = (page: Page, number: string): Locator => page.locator('main tr', { hasText: number });

/** Takes a walk-in's file in through the form that the counter offers under this title; gives the number of the file. */
export async function takeIn(page: Page, title: string, answers: Readonly<Record<string, string>>): Promise<string> {
  await page.goto('/loket');
  await page.getByRole('link', { name: title, exact: true }).click();
  await fillSection(page, answers);
  await page.getByRole('button', { name: 'Beri nomor antrean' }).click();
  const told = await page.getByText(/Nomor antrean \d+ diberikan/).innerText();
  const number = /nomor berkas (\S+)\./.exec(told)?.[1];
  if (number === undefined) throw new Error(`No number is told: ${told}`);
  return number;
}

/** Reloads the counter until the ticket offers a button, and presses it; gives whose turn the ticket says it is. */
export const press = (page: Page, number: string, button: string): Promise<string> =>
  eventually(async () => {
    await page.goto('/loket');
    const ticket = ticketOf(page, number);
    const wanted = ticket.getByRole('button', { name: button });
    if ((await wanted.count()) === 0) throw new Error(`"${button}" is not offered: ${await ticket.innerText()}`);
    const turn = await ticket.locator('[data-column="Giliran"]').innerText();
    await wanted.click();
    return turn;
  }, 30_000);

/** Whether the ticket offers a button now. */
export async function isOffered(page: Page, number: string, button: string): Promise<boolean> {
  await page.goto('/loket');
  return (await ticketOf(page, number).getByRole('button', { name: button }).count()) > 0;
}

/** Reloads the counter until the ticket's line says the words. */
export const waitForTicket = (page: Page, number: string, words: string): Promise<void> =>
  eventually(async () => {
    await page.goto('/loket');
    const line = await ticketOf(page, number).innerText();
    if (!line.includes(words)) throw new Error(`The ticket does not say "${words}": ${line}`);
  }, 30_000);

/** The letters that the ticket offers to print, as downloaded, with the number that each link tells. */
export async function printedLetters(page: Page, number: string): Promise<{ number: string; bytes: Buffer }[]> {
  const links = await ticketOf(page, number).getByRole('link', { name: 'Cetak surat' }).all();
  return Promise.all(
    links.map(async (link) => {
      const answer = await page.request.get((await link.getAttribute('href')) ?? '');
      return { number: (await link.innerText()).replace('Cetak surat ', ''), bytes: await answer.body() };
    }),
  );
}
