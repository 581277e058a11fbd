import type { Locator, Page } from 'playwright-core';
import { say } from '../support/playground.js';

/** The card that came last. */
export function lastCard(page: Page): Locator {
  return page.locator('.ac-adaptiveCard').last();
}

/** Types a message; gives what the card that comes shows to a reader. */
export async function asked(page: Page, text: string): Promise<string> {
  await say(page, text);
  return lastCard(page).innerText();
}

/** Presses a button of the last card; gives what the next card shows. */
export async function pressed(page: Page, title: string): Promise<string> {
  const cards = page.locator('.ac-adaptiveCard');
  const before = await cards.count();
  await buttonOf(page, title).click();
  await cards.nth(before).waitFor();
  return lastCard(page).innerText();
}

/** Presses a button of the last card, which then shows something else in its place; gives all of it. */
export async function pressedInPlace(page: Page, title: string, shows: string | RegExp): Promise<string> {
  await buttonOf(page, title).click();
  await lastCard(page).getByText(shows).first().waitFor();
  return lastCard(page).innerText();
}

function buttonOf(page: Page, title: string): Locator {
  return lastCard(page).getByRole('button', { name: title, exact: true });
}
