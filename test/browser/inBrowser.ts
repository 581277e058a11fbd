import { browserHere } from '../support/chromium.js';

/** A Playground, a bot and a browser come up; on two busy cores each takes its time. */
const PATIENCE = 120_000;

/** Tests that need Chromium. Without one they are pending and say why; in CI that is a failure. */
export function describeInBrowser(title: string, define: () => void): void {
  const browser = browserHere();
  describe(title, function () {
    this.timeout(PATIENCE);
    if (!('missing' in browser)) return define();
    it(`did not run: ${browser.missing}`, function () {
      if (browser.wanted && process.env['CI']) throw new Error(browser.missing);
      console.warn(`'${title}' did not run: ${browser.missing}`);
      this.skip();
    });
  });
}
