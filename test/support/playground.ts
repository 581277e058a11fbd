import { mkdirSync } from 'node:fs';
import { chromium, type Locator, type Page } from 'playwright-core';
import { chromiumPath } from './chromium.js';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

export const DESKTOP: Look = { name: 'desktop', width: 1280, height: 900 };
export const PHONE: Look = { name: 'phone', width: 360, height: 900 };

/** Far longer than a busy machine takes to draw anything, in milliseconds: what the browser itself would wait is too short then. */
const PATIENCE = 240_000;

/** What Teams keeps beside a card on a phone, in pixels. */
const MARGINS = 60;
/** What the page keeps above and below the chat. */
const BARS = 500;

/** A page of the Playground in a browser of its own. */
export interface Opened {
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens the Playground in a window of this size with the chat alone. It has no dark theme. */
export async function playgroundPage(address: string, look: Look): Promise<Opened> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS, timeout: PATIENCE });
  try {
    const page = await browser.newPage({ viewport: { width: DESKTOP.width, height: look.height } });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(address);
    await page.locator('[data-lexical-editor=true]').first().waitFor();
    await page.getByTitle('Hide log panel').click();
    // The page keeps its columns however small the window is: the card alone is made as narrow as on a phone.
    if (look.width < DESKTOP.width) await page.addStyleTag({ content: `.ac-adaptiveCard { width: ${look.width - MARGINS}px !important; }` });
    return { page, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Opens the Playground, and hands the page to `use`. */
export async function inPlayground(address: string, look: Look, use: (page: Page) => Promise<void>): Promise<void> {
  const { page, close } = await playgroundPage(address, look);
  try {
    await use(page);
  } finally {
    await close();
  }
}

/** Types a message and waits until one more card than before is drawn. */
export async function say(page: Page, text: string): Promise<void> {
  const cards = page.locator('.ac-adaptiveCard');
  const before = await cards.count();
  await page.locator('[data-lexical-editor=true]').first().click();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
  await cards.nth(before).waitFor();
}

/** Takes a picture of the last card. */
export async function pictureOfCard(page: Page, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await wholeCard(page, (card) => card.screenshot({ path: `${folder}/${name}.png` }));
}

/** Makes the window so high that nothing of the last card is hidden behind the bars of the page; a window always as high would be slow. */
async function wholeCard(page: Page, use: (card: Locator) => Promise<unknown>, width = DESKTOP.width): Promise<void> {
  const card = page.locator('.ac-adaptiveCard').last();
  const { height } = await card.boundingBox() ?? { height: 0 };
  await page.setViewportSize({ width, height: Math.ceil(height) + BARS });
  await use(card);
  await page.setViewportSize({ width: DESKTOP.width, height: DESKTOP.height });
}

/** A window in which a message stands close to its answer. */
const NARROW = 960;

/** Takes a picture of the last card with the message that it answers above it. */
export async function pictureOfTurn(page: Page, message: string, path: string): Promise<void> {
  await wholeCard(page, async (last) => {
    const card = await last.boundingBox();
    const asked = await page.getByText(message, { exact: true }).last().boundingBox();
    if (!card || !asked) throw new Error(`'${message}' and its answer are not on the page`);
    const [left, top] = [card.x - 66, asked.y - 30];
    await page.screenshot({ path, clip: { x: left, y: top, width: asked.x + asked.width + 20 - left, height: card.y + card.height + 20 - top } });
  }, NARROW);
}
