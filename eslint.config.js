import js from '@eslint/js';
import ts from 'typescript-eslint';

// Which rooms a room may import. Nothing flows back.
const mayImport = {
  workforce: [],
  language: ['workforce'],
  answers: ['language', 'workforce'],
  access: ['answers', 'workforce'],
  changes: ['access', 'answers', 'language', 'workforce'],
  conversation: ['access', 'answers', 'changes', 'language', 'workforce'],
  weekly: ['access', 'answers', 'language', 'workforce'],
  clerk: ['access', 'answers', 'changes', 'conversation', 'language', 'ledger', 'workbook', 'workforce'],
  workbook: ['workforce'],
  ledger: ['workforce'],
  sample: ['workbook', 'workforce'],
  metrics: ['answers', 'ledger', 'teams', 'weekly', 'workforce'],
  teams: ['access', 'answers', 'changes', 'conversation', 'weekly', 'workforce'],
  cli: ['access', 'answers', 'changes', 'clerk', 'conversation', 'ledger', 'teams', 'weekly', 'workbook', 'workforce'],
};
// The only room that knows a package.
const packageRoom = { teams: '^(botbuilder|botframework|restify)', ledger: '^(@azure/|azurite)', workbook: '^(read-excel-file|write-excel-file|csv-parse)', metrics: '^prom-client' };
const pure = ['workforce', 'language', 'answers', 'access', 'changes', 'conversation'];

function roomRules(room) {
  const rooms = Object.keys(mayImport).filter((other) => other !== room && !mayImport[room].includes(other));
  const patterns = [
    { regex: `^(\\.\\./)+(${rooms.join('|')})/`, message: `${room}/ may import ${mayImport[room].join(', ') || 'nothing of ours'}.` },
    ...Object.entries(packageRoom)
      .filter(([owner]) => owner !== room)
      .map(([owner, regex]) => ({ regex, message: `Only ${owner}/ knows this package.` })),
  ];
  if (pure.includes(room)) patterns.push({ regex: '^node:|^zod|^pino', message: `${room}/ is pure: no input or output.` });
  return {
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      ...(pure.includes(room) && { 'no-restricted-globals': ['error', { name: 'Date', message: 'Days are CalendarDates; today comes in.' }] }),
    },
  };
}

export default ts.config(
  { ignores: ['dist/', 'node_modules/', '.data/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union and as const.' }],
    },
  },
  { files: ['**/*.js'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
  ...Object.keys(mayImport).map(roomRules),
);
