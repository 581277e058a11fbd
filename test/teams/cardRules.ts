/** An element, action or cell of an Adaptive Card. */
export type Element = Record<string, unknown>;

/** What each type must have (schema 1.5 and the charts of Teams). */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: ['version', 'body', 'fallbackText'], ActionSet: ['actions'], TextBlock: ['text', 'wrap'], Container: ['items'], FactSet: ['facts'],
  Table: ['columns', 'rows'], TableRow: ['cells'], TableCell: ['items'],
  'Chart.Line': ['data', 'title', 'fallback'], 'Action.Submit': ['title', 'data'], 'Action.ToggleVisibility': ['title', 'targetElements'],
  'Action.Execute': ['title', 'verb', 'data', 'fallback'], 'Input.Date': ['id', 'label', 'errorMessage'], 'Input.Text': ['id', 'label', 'errorMessage'], 'Input.ChoiceSet': ['id', 'label', 'errorMessage', 'choices'],
};
const SIZES = ['Small', 'Default', 'Medium', 'Large', 'ExtraLarge'];
const CONTAINS = ['body', 'items', 'rows', 'cells', 'actions', 'facts'];

/** Everything in a card that has a type, the card itself included, in the order in which it is read. */
export function allOf(card: object): Element[] {
  const element = card as Element;
  const inside = CONTAINS.flatMap((key) => (Array.isArray(element[key]) ? element[key] as object[] : []));
  const single = [element['fallback'], element['selectAction']].filter((one) => typeof one === 'object' && one !== null);
  return [element, ...[...single, ...inside].flatMap(allOf)];
}

/** All that a card says: texts, facts and titles of buttons, in the order in which they are read. */
export function textsOf(card: object): string[] {
  return allOf(card).flatMap(({ text, value, title }) => [title, text, value]).filter((text) => typeof text === 'string');
}

/** What is wrong with a card, one sentence a thing. */
export function problemsOf(card: object): string[] {
  return allOf(card).filter(({ type }) => type !== undefined).flatMap(problemsOfElement).concat(problemsOfTables(card));
}

function problemsOfElement(element: Element): string[] {
  const type = String(element['type']);
  const required = REQUIRED[type];
  if (!required) return [`${type} is not a type that we use`];
  const missing = required.filter((name) => element[name] === undefined || element[name] === '').map((name) => `${type} lacks ${name}`);
  const size = element['size'] === undefined || SIZES.includes(String(element['size'])) ? [] : [`${type} has no size ${String(element['size'])}`];
  const empty = type === 'TextBlock' && typeof element['text'] !== 'string' ? ['a TextBlock holds no text'] : [];
  const crowded = type === 'AdaptiveCard' && (element['actions'] as unknown[]).length > 6 ? ['more than 6 buttons'] : [];
  return [...missing, ...size, ...empty, ...crowded];
}

function problemsOfTables(card: object): string[] {
  return allOf(card).filter(({ type }) => type === 'Table').flatMap((table) => {
    const width = (table['columns'] as unknown[]).length;
    const ragged = (table['rows'] as { cells: unknown[] }[]).some(({ cells }) => cells.length !== width);
    return [...(ragged ? ['a row has other cells than the table columns'] : []), ...(width > 4 ? ['a table is too wide for a phone'] : []), ...(table['firstRowAsHeaders'] === true ? [] : ['a table has no header row'])];
  });
}
