import { existsSync } from 'node:fs';

/** Where Debian, Ubuntu and Google put it. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'] as const;
const HOW = 'install the package chromium, or set CHROMIUM to the path of one';

/** The browser, or why there is none; `CHROMIUM` names one, or with 'none' that none is wanted. */
export type Browser = { readonly path: string } | { readonly missing: string; readonly wanted: boolean };

export function browserHere({ CHROMIUM: named }: NodeJS.ProcessEnv = process.env): Browser {
  if (named === 'none') return { missing: 'CHROMIUM is set to none', wanted: false };
  if (named) return existsSync(named) ? { path: named } : { missing: `there is no Chromium at ${named}: ${HOW}`, wanted: true };
  const path = PLACES.find((place) => existsSync(place));
  return path ? { path } : { missing: `there is no Chromium on this computer: ${HOW}`, wanted: true };
}

/** The path of the browser. Throws where there is none. */
export function chromiumPath(): string {
  const browser = browserHere();
  if ('missing' in browser) throw new Error(browser.missing);
  return browser.path;
}
