import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What the renderer of the Playground does by itself, and no card can say otherwise, with what tells it apart. */
const RENDERERS = [
  // Its chart has hidden places that catch the keyboard.
  { rule: 'aria-hidden-focus', html: 'data-tabster-dummy' },
  // A button that unfolds names what it unfolds by the id of the card, which the renderer gives to no element.
  { rule: 'aria-valid-attr-value', html: 'aria-controls=' },
] as const;

interface Found {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Makes axe known to the page. */
export async function withAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/** Opens everything that is folded away: only then is it in the page to be looked at. */
export async function openFolds(card: Locator): Promise<void> {
  for (const fold of await card.locator('.ac-selectable[aria-controls]').all()) {
    const before = await card.locator('.ac-textBlock').count();
    await fold.click();
    await card.locator('.ac-textBlock').nth(before).waitFor();
  }
}

/** What axe finds wrong with a card, one sentence a thing. */
export async function axeProblems(card: Locator): Promise<readonly string[]> {
  const found = await card.evaluate(async (root) => {
    const { axe } = globalThis as unknown as { axe: { run(context: object, options: object): Promise<{ violations: Found[] }> } };
    return (await axe.run(root, { resultTypes: ['violations'] })).violations;
  });
  return found.flatMap(({ id, help, nodes }) => nodes.filter(({ html }) => !isRenderers(id, html)).map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
}

function isRenderers(id: string, html: string): boolean {
  return RENDERERS.some((known) => known.rule === id && html.includes(known.html));
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Tables without headings of their columns, and a card whose headings begin below other words. */
export async function structureProblems(card: Locator): Promise<readonly string[]> {
  const tables = await card.locator('[role=table]:not(:has([role=columnheader]))').count();
  const headings = await card.getByRole('heading').count();
  const first = await card.locator('.ac-textBlock').first().getAttribute('role');
  return [...(tables > 0 ? [`${tables} tables have no headings`] : []), ...(headings > 0 && first !== 'heading' ? ['the first words are no heading'] : [])];
}

/** Where what is read later stands above and not to the right of what is read before. */
export async function orderProblems(card: Locator): Promise<readonly string[]> {
  const boxes: readonly Box[] = await card.locator('.ac-textBlock, input, select, textarea, button').evaluateAll((elements) => elements.map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { text: element.textContent ?? '', left, right, top, bottom };
  }));
  return boxes.flatMap((box, at) => {
    const before = boxes[at - 1];
    const isAfter = !before || box.bottom > before.top + 1 && box.top >= before.top - 1 || box.left >= before.right - 1;
    return isAfter ? [] : [`'${box.text}' is read after '${before.text}' and stands above it`];
  });
}

/** Words of a card that are broken in two or reach over its edge. Those of a chart are the renderer's. */
export async function cutWords(card: Locator): Promise<readonly string[]> {
  return card.evaluate((root) => {
    const cut: string[] = [];
    const edge = root.getBoundingClientRect().right + 1;
    const texts = root.ownerDocument.createTreeWalker(root, 4);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      if (node.parentElement.closest('svg')) continue;
      for (const word of node.data.matchAll(/[^\s/·–-]+/g)) {
        const range = root.ownerDocument.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        const parts = [...range.getClientRects()];
        const isBroken = new Set(parts.map(({ top }) => Math.round(top))).size > 1;
        if (isBroken || parts.some(({ right }) => right > edge)) cut.push(word[0]);
      }
    }
    return cut;
  });
}
