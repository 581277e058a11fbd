/** Words of their own that stand a slip away from ours, as people write them in reports: 'learning' is not 'leaving', and no 'requirement' a retirement. */
export const REAL_WORDS: readonly string[] = (
  'acceptable activate addition additions affect alignment allied answered answering applies approval archives arise asserted attending attention attraction attribution awards backing balanced ' +
  'banking barriers beforehand behaving bitter blink blocking bosses bought brake brand breaking breathing burning business calling canned carefully careless casing catches cease ceasing cents ' +
  'chances channels charging chose claiming clarifies clarity clause clicking closed coast cold commanding comments commerce compass compelled compete competing composed concerned concerning ' +
  'concerns conducting conform connecting constant consumer contained containing contains continues contrary contrast convention conventions counters countryside creating currency cutting ' +
  'dealt deceased decision decree demanding deported depressed designed designer destined detect detected detection detention direction disbanded distinction distract diversion diving donor ' +
  'doorstep drained dressing drifting earliest editing eldest event exceptional excessive excited exciting executed execution exist existed existing exists expanded expansion expelled ' +
  'experienced exploring exposing extend extensive familiar farmer farming farms fear featured features feeding filming finding findings fired fires firing flowing focusing folding forms ' +
  'freezing frequency function funded furnished governing grandchildren grounded handled handling handy hanging hardship hardy headed headings headquarters healing hearing hearings heating ' +
  'hint holders hosting household imported importing inclined inherits initiate intend intentional intentionally interact interior invented joint joints landing laser lasted laying leader ' +
  'leaders leaflet leaning learn learned learning learns lending liability limiting linked listened listening lived liver loans lockdown loose mailing mainland manner manners manning marketing ' +
  'marking matches media mending mounted mourning negative noticing onboard overboard overcome overdose overhead overseen owned pace packing participate patients pending performances ' +
  'permanence permanency personnel pirate plain plains plant planted plants playing pointless portions positive positives posting practical precious presumes prevent priceless printing ' +
  'proactive professional professionals progressing projects promises properties property proposed proposition protecting punished qualities quality quiet rained raise raising rational ' +
  'reaction reactive reading readings receiver reception recoveries recovery referred referring refusing relate relating relation relatives reliable remember reminded reminding repeated ' +
  'repeating replacing replies reporting reports requirement requirements requiring reset resisting respected responded retain retained retaining retains risking rotation rounded ruins rules ' +
  'sales saying seasonal seasons seek seeking seem selected sending separated sets setting settings settling shining shipping shortcut sinking sinned skipping slipping sounds speeding spoke ' +
  'sporting sports starving states stays stepping stiff stocks stopping storage stored strengthen string stuck substantial succeeds successor summit supper supporting tall tending terminal ' +
  'thanking throwing timeline tired tiring tradition trailing transaction transform transformed transforming transitional translation triaging tried truck trying typing versions visiting ' +
  'otherwise accurate adore assisting dead death deaths definitive described die died dies dying extremely fairly finally horrendous horrible incredibly naturally nicely precise presented presenting recollect relevant rewarded slightly somewhat ' +
  'walking washing watches weekends weighing welcomes whereas writing youngest'
).split(' ');
