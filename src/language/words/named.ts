import type { Facet } from '../../workforce/measure.js';

/** What a name in the workbook stands for: a value of a facet. */
export interface Named {
  readonly facet: Facet;
  readonly value: string;
  /** How well the words fit: the whole name, a name people use for it, or a part of it. */
  readonly fit: 'whole' | 'other' | 'part';
}

/** Adds a name: its words, the facet and value it stands for, and how well it fits. */
export type Add = (text: string, facet: Facet, value: string, fit: Named['fit']) => void;
