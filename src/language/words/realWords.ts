/** Words of their own that stand a slip away from ours, as people write them in reports: 'learning' is not 'leaving', and no 'requirement' a retirement. */
export const REAL_WORDS: readonly string[] = (
  'closed disbanded acceptable addition additions affect alignment answering approval archives arise asserted attention attribution barriers blocking brand business ' +
  'calling casing catches cease ceasing chances channels clarifies clarity cold comments concerning concerns conform connecting consumer contained ' +
  'contains contrast convention conventions counters currency decision demanding designed detect detected detection direction event excessive exciting ' +
  'execution exist existing exists expanded expansion experienced exploring exposing extensive familiar fear featured finding findings fired focusing ' +
  'folding forms frequency funded furnished governing handled hardship headed headings hearing hearings hint holders hosting imported importing inclined ' +
  'inherits intentional intentionally interact invented joint leader leaders leaflet leaning learn learned learning learns lending limiting linked ' +
  'listened listening mailing marking media mending overhead overseen owned pace pending permanence permanency plain portions positive positives posting ' +
  'practical presumes prevent proactive professional professionals progressing projects promises properties property proposed protecting qualities ' +
  'quality raise reactive reading readings relating relation reliable remember repeated replies reporting reports requirement requirements requiring ' +
  'retain retained retaining retains rotation rounded rules saying seek seem selected sending separated sets setting settings skipping states stopping ' +
  'strengthen substantial succeeds successor tending throwing timeline tall tired tiring trailing transaction transform transformed transforming transitional translation ' +
  'triaging tried trying versions visiting walking welcomes whereas writing'
).split(' ');
