/** Cases, supervision, and who manages whom. */
export const CASEWORK_NOTIONS = {
  // Cases and supervision.
  caseload: 'caseload|caseloads|individual caseload|individual caseloads|case load|case loads',
  cases: 'cases|case numbers|open case|open cases|cases open|allocated cases|children held|children open',
  average:
    'average|averages|median|average time|avg time|mean time|averaging|averaged|on average|avg|ave|av|mean|typical|per fte|per full time equivalent|per wte|per worker|' +
    'per social worker|per head|per person',
  total: 'total|totals|in all|altogether|overall|in total|grand total',
  overTarget:
    'over their reduced caseload|above their reduced caseload|over their protected caseload|above their protected caseload|over the reduced caseload|over target|over their target|over the target|over tgt|over caseload target|over their caseload target|over the caseload target|' +
    'above target|above their caseload target|above the caseload target|above caseload target|exceeding their caseload target|above their target|above the target|more than target|more than the target|more than their target|' +
    'more than their target caseload|more than their caseload target|higher than target|higher than their target|bigger than target|' +
    'beyond target|past target|exceed target|exceed their target|exceeding target|over their limit|over their caseload limit|over the limit|carrying too many|too many cases|' +
    'overloaded|too high a caseload',
  underTarget:
    'under target|below target|within target|under their target|below their target|within their target|under the target|below the target|within the target|under their caseload target|' +
    'below their caseload target|within their caseload target|under caseload target|below caseload target|within caseload target|at or below target|at or under target|on or below target|' +
    'not over target|not over their target|not above target',
  unallocated:
    'children waiting|children are waiting|children still waiting|children waiting for a social worker|children are waiting for a social worker|children waiting for a worker|children are waiting for a worker|' +
    'children still waiting for a social worker|children without a social worker|children without a worker|children have no social worker|children with no social worker|children with no worker|' +
    'unallocated|unallocateds|unalloc|unallocs|unassigned|not allocated|not yet allocated|not been allocated|not assigned|to be allocated|' +
    'yet to be allocated|awaiting allocation|waiting for allocation|waiting to be allocated|waiting for a worker|' +
    'waiting for a worker to be allocated|waiting for a social worker|waiting for a social worker to be allocated|no worker|' +
    'no social worker|no allocated worker|have no allocated worker|with no worker|with no social worker|without a worker|' +
    'without a social worker|without an allocated worker|without anyone|not with anyone|not got a worker|not got a social worker|' +
    'allocated to nobody|allocated to no one|nobody has|nobody has got|has nobody got|nobody holds|nobody holding|no one has|no one holds',
  supervision: 'supervision|supervisions|supervised|supervise|one to one|one to ones|last supervision|last supervisions|last supervised|their last supervision|supervision recorded',
  inDate:
    'up to date|performance|in date|compliant|compliance|complying|within timescale|within timescales|in timescale|on track|on schedule|within the required time|' +
    'within the required timescale|within policy|in line with policy',
  overdue:
    'overdue|over due|past due|o d|late|missed|lapsed|outstanding|behind|out of date|out of time|not had|not been|not been supervised|' +
    'hasnt had|havent had|hasnt been supervised|havent been supervised|not been supervised|not supervised|hasnt been|havent been|without supervision|gone without|not been done|' +
    'no supervision|has no supervision|have no supervision|no supervision recorded|has no supervision recorded|have no supervision recorded|no recorded supervision|not had supervision|not had a supervision|hasnt had a supervision|havent had a supervision|hasnt had supervision|havent had supervision|without a supervision|without any supervision',

  // Who manages.
  manages:
    'manages|managing|manager|manager of|manager for|managers of|in charge of|is in charge of|runs|run by|leads|heads up|heads|managed by|line manages|' +
    'line manager|line manager of|line manager for|team manager of|team manager for|who manages|looks after|responsible for|oversees',
  serviceHead:
    'service manager of|service manager for|service manager in|who is the service manager|whos the service manager|service manager|service managers|' +
    'head of service|heads of service|heads of services|head of service for|service lead|service lead for',
} as const;
