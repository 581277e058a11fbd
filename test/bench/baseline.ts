// The bot that answers are held against: the same SDK, server and Table service, one empty range query a message
// and a finished card of twelve rows. Prints its port. Settings: TABLES_CONNECTION, TABLES_PREFIX.
import type { AddressInfo } from 'node:net';
import { odata, TableClient } from '@azure/data-tables';
import { CardFactory, CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import restify, { type Request, type Response } from 'restify';

const card = CardFactory.adaptiveCard(twelveRows());
const { TABLES_CONNECTION: connection = '', TABLES_PREFIX: prefix = '' } = process.env;
const table = TableClient.fromConnectionString(connection, `${prefix}baseline`, { allowInsecureConnection: true });
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();

await table.createTable();
server.use(restify.plugins.jsonBodyParser({ mapParams: false }));
server.post('/api/messages', async (request: Request, response: Response) => adapter.process(request, response, answer));
server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify({ port: (server.server.address() as AddressInfo).port })}\n`));

async function answer(context: TurnContext): Promise<void> {
  const query = odata`PartitionKey eq ${'changes'} and RowKey gt ${'000000000001'} and RowKey lt ${':'}`;
  for await (const row of table.listEntities({ queryOptions: { filter: query } })) throw new Error(`${row.rowKey} should not be there`);
  await context.sendActivity({ type: 'message', summary: '12 vacant posts', attachments: [card] });
}

function twelveRows(): object {
  const text = (words: string) => ({ type: 'TableCell', items: [{ type: 'TextBlock', text: words, wrap: true }] });
  const rows = Array.from({ length: 12 }, (_, n) => ({ type: 'TableRow', cells: [text(`Team ${n + 1}`), text('1'), text('0.8')] }));
  const columns = [{ width: 2 }, { width: 1 }, { width: 1 }];
  return { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: '12 vacant posts', size: 'Large' }, { type: 'Table', columns, rows }] };
}
