import { randomUUID } from 'node:crypto';

/** One action of a transaction, as it would be sent by itself. */
export interface Part {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Blank: none. */
  readonly body?: string;
}

const LINE = '\r\n';

/** A transaction as the Table service takes it: a batch that holds one set of changes. Gives its body and the type of that. */
export function batchOf(parts: readonly Part[]): { readonly body: string; readonly type: string } {
  const [batch, changes] = [`batch_${randomUUID()}`, `changeset_${randomUUID()}`];
  const lines = parts.flatMap(({ method, url, headers, body = '' }) => [
    `--${changes}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '',
    `${method} ${url} HTTP/1.1`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', body,
  ]);
  const body = [`--${batch}`, `Content-Type: multipart/mixed; boundary=${changes}`, '', ...lines, `--${changes}--`, `--${batch}--`, ''].join(LINE);
  return { body, type: `multipart/mixed; boundary=${batch}` };
}

/** What became of a transaction that the service took up: the status and the words of the action that failed, null where none did. */
export function failureIn(answer: string): { readonly status: number; readonly text: string } | null {
  for (const [, part = ''] of answer.matchAll(/--changesetresponse_[^\r\n]*([\s\S]*?)(?=--changesetresponse_|$)/g)) {
    const status = Number(/HTTP\/1\.1 (\d{3})/.exec(part)?.[1] ?? 0);
    if (status >= 400) return { status, text: /\{[\s\S]*\}/.exec(part)?.[0] ?? '' };
  }
  return null;
}
