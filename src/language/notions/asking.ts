import { everyWay } from '../words/everyWay.js';

const AGENCY_TOO = 'agency|agency staff|agency workers|agency folk|agency people|agency colleagues|locums|temps';

/** What is asked of a figure: change, length, cost, how many, of whom, by when. */
export const ASKING_NOTIONS = {
  // Change and comparison.
  changed:
    everyWay('|any', 'better off|worse off', '|for|with|on|in terms of') + '|' +
    'gap in|gap between|coming down|come down since|going down|coming back down|changed|change|changes|changing|movement|difference|different|increase|increased|increasing|decrease|decreased|reduced|' +
    'reduction|gone up|gone down|go up|go down|went up|went down|going up|going down|up or down|go up or down|went up or down|going up or down|gone up or down|improving|improved|getting better|getting better or worse|better or worse|getting worse or better|got better|got worse|getting worse|worsening|come down|came down|risen|rise|rose|' +
    'fall|fallen|fell|falling|grow|shrink|rising|reducing|drop|dropped|climbing|climbed|smaller|got smaller|got bigger|creeping up|crept up|on the up|on the rise|on the increase|on the way up|on the way down|tailing off|tailed off|any better|any worse|any higher|any lower|grown|growth|shrunk|shifted|moved|more or fewer|fewer|how many more|how many fewer|' +
    'more',
  percentChange:
    'percentage change|percent change|per cent change|% change|percentage increase|percentage decrease|percentage difference|% increase|% decrease|percentage rise|percentage fall|' +
    'by what percentage has|by what percentage have|by what percentage did|by what percent has|by what percent have|by what percent did|by what per cent has|by what per cent have|by what per cent did|by what % has|by what % have|by what % did|by how many per cent has|by how many per cent have|by how many per cent did|by how many percent has|by how many percent have|by how many percent did',
  compared:
    'fare|fares|faring|compare|compares|comparing|compared with|compared to|compare with|compare to|compares with|compares to|comparison with|comparison|comparison of|comparisons|against|' +
    'versus|vs|than|relative to|measured against|up against|stack up against|stack up|stacks up|measure up|measures up|shape up|next to|different from|higher|higher than|above|' +
    'more than|lower|lower than|below|less than|worse than|better than|v|up on|down on|ahead of',

  // How long things last, how they end, and what they cost.
  length:
    'los|time with us|length of stay|length of placement|length of placements|length of assignment|length of assignments|length of booking|placement length|assignment length|average time|avg time|mean time|ave time|length of time|length|duration|tenure|how long|for how long|long been|stayed|stay|here for|been with us|been here|worked here|with us for',
  timeInPost: 'time in post|time in role|time in the role|time in their post|time in their role|time in the post',
  service: everyWay('average|avg|mean|ave|median|typical', 'service', '|of|for|among|amongst') + '|los|tenure|length of service|lengths of service|service length|years of service|years service|years in service|time in service|continuous service|long service|been with the council|been with us the longest',
  vacantFor:
    'age of vacancies|age of the vacancies|age of our vacancies|age of vacant posts|age of the vacant posts|vacancy age|vacant for|been vacant|time vacant|stood vacant|been empty|been unfilled|lain vacant|been standing vacant|been standing|stood empty',
  ending:
    'contract is up|contracts are up|contract up|assignment is up|placement is up|booking is up|come to an end|comes to an end|assignments up|contracts up|up for renewal|come up for renewal|coming up for renewal|due for renewal|end|ends|ending|end date|end dates|finish dates|finish date|finish|finishes|finishing|due to end|due to finish|coming to an end|run out|runs out|running out|expire|expires|' +
    'expiring|lapse|lapses|lapsing|free to go|free to leave|free to go from|are up in|is up in|up for extension|comes out of|come out of|coming out of|' + everyWay('come|comes|coming|came', 'off', 'their|her|his|a|the'),
  ended: 'ended|finished|have come to an end|has come to an end|came to an end|terminated',
  byUs:
    everyWay('weve|we have|we|have we|did we', 'ended|end|terminated|terminate|let go|got rid of|get rid of|cut short|finished|finish', 'ourselves|early') + '|' + everyWay('weve|we have', 'ended|terminated|let go|got rid of|cut short|given notice to') + '|' +
    'cut short by us|ended ourselves|we ended ourselves|weve ended ourselves|cut short ourselves|by ourselves|ended early by us|brought to an early end by us|terminated by us|we cut short|did we cut short|by us|let go|did we get rid of|have we got rid of|we got rid of|weve got rid of|by the council|we ended|did we end|we have ended|have we ended|did we terminate|did we let go|we gave notice|given notice|' +
    'were given notice|did we give notice',
  byWorker:
    'by the worker|walked|walked away|by the workers|ended by worker|themselves|by themselves|did the workers end|the workers ended|' +
    'workers ended themselves|' + everyWay('|early', 'of their own accord|by their own choice|by choice'),
  assignment: 'assignment|assignments|spell|spells|agency placement|agency placements|bookings|booking|contracts|contract',
  cost: 'set us back|setting us back|cost|costs|costing|expense|bill|price|price tag',
  premium:
    everyWay('in|for|doing|in exactly|for exactly', 'the same|equivalent|the equivalent|those same|comparable', 'jobs|job|roles|role|posts|post|work') + '|permanent equivalent|perm equivalent|the permanent equivalent|premium|premium over permanent|premium over perm|premium over the permanent cost|premium over permanent cost|premium over permanent staff|over the permanent cost|over permanent cost|over the cost of permanent staff|extra are we paying|extra we are paying|extra do we pay|more are we paying|more do we pay|paying extra|extra are we spending|extra we pay for|extra we pay|pay extra for|over permanent|how much more|more expensive|dearer|extra cost|additional cost|more than permanent|more than perm|above permanent|above perm|on top of permanent|on top of perm|more than permanent staff|more than perm staff|than if they were permanent|than if they were perm|than if it was permanent|than if it were permanent|than if they were all permanent|cost more|costs more|over and above',
  yearly: 'a year|over a year|in a year|over the year|p a|per year|each year|annual|annually|yearly|per annum|pa|every year',

  // What frames a question: how many, of whom, by when.
  inPost:
    'in post|on the go|got on the go|got on the books|got on our books|got on the payroll|how many people are in post|in employment|employed|are employed|engaged|on assignment|deployed|employ|employs|do we employ|we employ|still left|still here|still with us|do we have left|have we got left|we have got left|weve got left|are left|is left|are there left|is there anyone left|is there anybody left|do we have anyone left|have we got anyone left|are there any left|still in post|remain|remains|remained|still remain|in posts|in place|on the books|on our books|on the payroll|employed here|working here|work for us|working for us|work here|' +
    'works for us',
  withAgency:
    everyWay(AGENCY_TOO, 'included|incl|inc|counted|counted in|as well|and all') + '|' + everyWay('including|incl|inc|counting', '|the|our', AGENCY_TOO),
  howMany: 'how many|number of|no of|nos of|count of|how many of|' + everyWay('what|which', 'sort of|kind of|sorts of|kinds of', 'numbers|number|figures|figure|totals|total'),
  due: 'due|due to|coming due|falling due|fall due|falls due',
  ifs: 'if',
  spend: everyWay('fork|forking|forked|shell|shelling|shelled|splash|splashing|splashed|stump|stumping|stumped|cough|coughing|coughed', 'out|up', '|on|for') + '|actual cost|actual costs|actual spend|spend|spending|spent|expenditure|went on|gone on|went out on|gone out on|laid out|outlay',
  services: 'children services|childrens services|children social care|childrens social care|children and families|children and family|child and family|social care|csc|children workforce|childrens workforce|the authority|the council',
  soon: 'soon|before long|in the near future|shortly|about to|imminently|very soon',
  ever:
    'ever|of all time|all time|since records began|since our records began|since the records began|since the beginning|from the beginning|' +
    'since the start|since it started|since we started',
  coming:
    'incoming|we know about|we know of|know about already|coming up|upcoming|known to be|handed in their notice|handed in notice|handed their notice in|have handed in notice|has handed in notice|' +
    'has handed in their notice|have handed in their notice|working their notice|serving their notice|serving notice|on notice|put in their notice|notice in|planned|' +
    'in the pipeline to leave',
  starting: 'arrive|arrives|arriving|start|starts|starting|join|joins|joining|begin|begins|commence|commences|commencing',
  whenAsked: 'when do|when does|when will|when are|when is|on what day|what date do|what date does|what date is|what day does|what day do|what day is|which day does|which day is',
  longest:
    'longest service|the longest service|most service|the most service|longest length of service|longest|longest first|oldest first|longest time|the longest time|for the longest time|longest period|the longest|longest serving|serving longest|longest standing|longest running|oldest|longest vacant|vacant longest|empty longest|empty the longest|been empty longest|been empty the longest|' +
    'vacant the longest|been vacant longest|been vacant the longest|vacant for longest|vacant for the longest|stood vacant longest',
  filled:
    everyWay('have|has|got|with', 'a permanent|a perm|a substantive', 'manager|worker|person|postholder|post holder|holder|social worker|member of staff|employee') + '|' +
    everyWay('filled by|filled with|held by|occupied by', 'a permanent|permanent|a perm|perm|substantive|a substantive', 'manager|managers|worker|workers|person|people|postholder|postholders|post holder|holder|holders|social worker|social workers|member of staff|employee|staff') + '|fill|filled|not vacant|arent vacant|isnt vacant|fully staffed|fully established|fully filled|full|at full strength|at full establishment',
  every: 'all|every',
  onTime: 'on time|in time',
  untilWhen: 'for how long|and for how long|and how long for|when until|till what date|until what date|up to what date|up to when|until when|by how long|by how much longer|till when|by when|from when|and when|since when|for how much longer|how far ahead',
} as const;
