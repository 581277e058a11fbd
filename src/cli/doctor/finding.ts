/** What was found out about one thing, and what to do about it. */
export interface Finding {
  /** 'ill' keeps Muster from working as it should; 'look' may be meant. */
  readonly state: 'well' | 'look' | 'ill';
  readonly about: 'settings' | 'node' | 'sign-in' | 'signing keys' | 'clock' | 'records' | 'data' | 'metrics' | 'app package';
  readonly says: string;
  /** Blank where nothing is to be done. */
  readonly todo: string;
}

export function well(about: Finding['about'], says: string): Finding {
  return { state: 'well', about, says, todo: '' };
}

export function look(about: Finding['about'], says: string, todo: string): Finding {
  return { state: 'look', about, says, todo };
}

export function ill(about: Finding['about'], says: string, todo: string): Finding {
  return { state: 'ill', about, says, todo };
}
