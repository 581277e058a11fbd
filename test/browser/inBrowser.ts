import { browserHere } from '../support/chromium.js';

/** Tests that need Chromium. Without one they are pending and say why; in CI that is a failure. */
export function describeInBrowser(title: string, define: () => void): void {
  const browser = browserHere();
  describe(title, () => {
    if (!('missing' in browser)) return define();
    it(`did not run: ${browser.missing}`, function () {
      if (browser.wanted && process.env['CI']) throw new Error(browser.missing);
      console.warn(`'${title}' did not run: ${browser.missing}`);
      this.skip();
    });
  });
}
