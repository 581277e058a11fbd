import { mkdirSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';

/** Where Debian keeps its browser. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** High enough that no card is hidden behind the bars of the page. */
export const DESKTOP: Look = { name: 'desktop', width: 1280, height: 5000 };
export const PHONE: Look = { name: 'phone', width: 360, height: 5000 };

/** What Teams keeps beside a card on a phone, in pixels. */
const MARGINS = 60;

/** Opens the Playground in a window of this size with the chat alone, and hands the page to `use`. It has no dark theme. */
export async function inPlayground(address: string, look: Look, use: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: DESKTOP.width, height: look.height } });
    await page.goto(address);
    await page.locator('[data-lexical-editor=true]').first().waitFor();
    await page.getByTitle('Hide log panel').click();
    // The page keeps its columns however small the window is: the card alone is made as narrow as on a phone.
    if (look.width < DESKTOP.width) await page.addStyleTag({ content: `.ac-adaptiveCard { width: ${look.width - MARGINS}px !important; }` });
    await use(page);
  } finally {
    await browser.close();
  }
}

/** Types a message and waits until one more card than before is drawn. */
export async function say(page: Page, text: string): Promise<void> {
  const cards = page.locator('.ac-adaptiveCard');
  const before = await cards.count();
  await page.locator('[data-lexical-editor=true]').first().click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await cards.nth(before).waitFor();
}

/** Takes a picture of the last card. */
export async function pictureOfCard(page: Page, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.locator('.ac-adaptiveCard').last().screenshot({ path: `${folder}/${name}.png` });
}
