const SDK = /^(botbuilder|botframework|restify)/;

/** Whether an import names the SDK, or the server that goes with it. */
export function isOfSdk(specifier) {
  return SDK.test(specifier);
}

export function refusal(specifier) {
  return new Error(`The SDK of Teams was loaded: ${specifier}`);
}

/** The hook of Node for `import`. */
export async function resolve(specifier, context, next) {
  if (isOfSdk(specifier)) throw refusal(specifier);
  return next(specifier, context);
}
