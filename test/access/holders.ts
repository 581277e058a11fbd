/** Entra object ids of people by what they hold; nobody holds nothing. */
export const HOLDERS = {
  lead: 'aaaaaaa1-0000-4000-8000-000000000000',
  hr: 'aaaaaaa2-0000-4000-8000-000000000000',
  manager: 'aaaaaaa3-0000-4000-8000-000000000000',
  viewer: 'aaaaaaa4-0000-4000-8000-000000000000',
  admin: 'aaaaaaa5-0000-4000-8000-000000000000',
  nobody: 'aaaaaaa6-0000-4000-8000-000000000000',
} as const;

export type Holder = keyof typeof HOLDERS;
