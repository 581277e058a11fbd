import type { CalendarDate } from '../calendar.js';
import { SHEETS, type ConversionStep } from '../sheets.js';
import type { Workforce } from '../workforce.js';

const STAGES = SHEETS.conversions.stage.codes;

/** The latest step of an agency worker's way up to the day, that day included; of two on one day, the later stage. */
export function latestStep(workforce: Workforce, workerId: string, day: CalendarDate): ConversionStep | null {
  const steps = workforce.conversionStepsOf(workerId).filter((step) => step.on <= day);
  return steps.reduce<ConversionStep | null>((latest, step) => (latest === null || follows(step, latest) ? step : latest), null);
}

function follows(step: ConversionStep, other: ConversionStep): boolean {
  return step.on > other.on || (step.on === other.on && STAGES.indexOf(step.stage) > STAGES.indexOf(other.stage));
}
