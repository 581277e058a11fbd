import { everyWay } from '../words/everyWay.js';

/** Those whose published figures stand beside ours. */
const EVERYBODY_ELSE = everyWay('|our', 'similar|comparable|comparator|other|neighbouring|nearby|peer|surrounding|benchmark', 'authorities|councils|las|local authorities|boroughs');

/** Sizes, what would be needed, and what figures are set against. */
export const PLANNING_NOTIONS = {
  // Sizes, and what would be needed.
  biggest: 'biggest|largest|biggest team|largest team|how big is the biggest',
  smallest: 'smallest|smallest team',
  size: 'size|sizes|team headcounts|team headcount|team numbers|team size|team sizes|how big|how large|big',
  needed:
    'needed|need|needs|do we need|would we need|would be needed|more would we need|how many more|required|require|would it take|what would it take|what will it take|what does it take|' +
    'to bring|to bring the average|to bring average|to bring caseloads|to bring it|to get the average|would bring|bring us|bring caseloads|get down to|get us to|bring us to|to get to|get to|to reach|to be at|to be on|to be down to|get caseloads down to|to get caseloads down to|to bring caseloads down to|bring caseloads down to|get caseloads to|to get caseloads to|reduce caseloads to|to reduce caseloads to|short of|' +
    everyWay('if', 'everyone|everybody|each worker|all workers|each social worker|they all|workers|each person', 'held|had|carried|was on|were on|is on|are on|has|have|holds|hold'),
  more: 'more|extra|additional|further|another|plus',
  inDays: 'in days|days|number of days|days on average',
  inWeeks: 'in weeks|weeks|number of weeks|weeks on average',
  inMonths: 'in months|number of months|months on average',
  inYears: 'in years',
  amount: 'in money terms|in cash terms|in financial terms|in money|in cash|financially|how much|£|what amount|amount of|the amount of|value of|the value of|worth of|sum of|in pounds|pounds|total amount|total value|the total amount|the total value',
  withMore: everyWay('if|say', 'we', 'were able to|could|can|managed to|were to', 'add|get|recruit|appoint|hire|take on|bring in') + '|' + everyWay('suppose|supposing|if|say', 'we', 'had|got|took on|take on|hired|recruited|appointed|brought in|added') + '|with|come down to|comes down to|if we had|if we got|would the average|what would|if we recruited|if we recruit|if we hire|if we appoint|if we take on|if we get|if we add|if we bring in|effect of|effect on|the effect of|the effect on|impact of|impact on|the impact of|the impact on|what happens to|what would happen to|if we took on|if we hired|if we appointed',
  projected:
    'going to be|is going to be|are going to be|going to be on|going to look like|projected|projection|forecast|will we have|will we have left|we will have left|well have left|well still have|we will still have|will there be|will be left|will be vacant|will remain|remaining after|' +
    'be left|will we still have|are we going to have|going to have',

  // What figures are set against.
  outside:
    'rest of england|the rest of england|rest of the country|the rest of the country|rest of the region|the rest of the region|rest of our region|the rest of our region|england|english|national|nationally|the country|country as a whole|national average|the national average|english average|' +
    'england average|the england average|region|the region|our region|regional|regionally|regional average|the regional average|' +
    'statistical neighbours|our statistical neighbours|neighbours|our neighbours|statistical neighbors|stat neighbours|family group|peers|our peers|comparators|our comparators|' +
    EVERYBODY_ELSE +
    '|published figures|published|benchmark|benchmarks|' +
    'the benchmark|census figures|dfe figures|elsewhere',
  target: 'target|targets|caseload target|caseload targets|the target|their target',
} as const;
