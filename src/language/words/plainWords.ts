import { IN_PASSING } from './inPassing.js';

/**
 * Words without which a sentence asks the same. They are read so that the rest can be held to account: a word that is neither
 * here nor in a notion nor a name is told to the user.
 */
export const PLAIN: ReadonlySet<string> = new Set(
  [
    // Articles and words that point.
    'the a an this that these those there theres thats here each every all any some both',
    // Pronouns and whose something is.
    'i me my mine im ive id we us our ours weve wed you your yours youre it its they them their theyre theyve theyd youd itd thatll itll therell newest theyll whod wholl shes hes',
    // Auxiliaries.
    'is are was were be been being am do does did doing done has have having had',
    'can could will would shall should may might must able let lets',
    // Question words.
    'how hows what whats which who whos whom whose when where wheres many much',
    // Words that join, and words of place and direction.
    'of in at on for to from with within through via by as per and or also then so but about around regarding re across into out up back together',
    // How much is meant, how exactly, and as things stand when.
    'whole entire only even single other one ones lot lots bit quite exactly actually really roughly approximately approx basically briefly',
    'maybe perhaps now today just currently current present moment latest recent actual already yet still well right used',
    // Asking to be told.
    'give gives given tell show shows shown showing see know get got getting need want wanted like look looking looks find check checking',
    'pull provide provides provided advise confirm clarify remind send sent run running make makes made put say ask asking asked question help quote tally',
    'whether wonder wondering hope hoping think guess suppose assume',
    // Politeness and greetings.
    'grateful appreciate appreciated knowing wants wanting q query enquiry anything please thank thanks ta cheers kindly possible possibly sorry apologies oops meant ok okay dear regards mate folks',
    'hi hello hey hiya morning afternoon evening quick quickly urgently asap',
    // What is asked to be told.
    'position number numbers figure figures count amount quantity total sum overall data record recorded records report update status',
    'picture table tabulated breakdown broken break down split list listing name names idea sort kind terms basis thing things far',
    // Verbs that say no more than 'is'.
    'stand stands standing stood sit sits sitting hold manage manages carry carries carrying come comes came use uses using work working works worth',
    // Business words, and those who ask or are told.
    'council councils authority la department service services team teams',
    'open funding funded money pounds quid usage stats statistics info information situation level levels locality patch wise role roles job tend tends sat land landed force among amongst said spread supply supplies supplying supplied',
    'becomes become between combined kind kinds type types any instead rather too managed something date dates whove hit happen happens happening successful places coming cited citing mentioned mentioning mention blamed blaming stated stating gave giving quoted quoting headlines headline summary overview snapshot scheme r svc telling us anywhere stand etc placed based chart graph plot plotted charted successfully permanently',
    'meeting committee board paper member members councillor councillors colleague colleagues anyone anybody someone somebody',
    'everyone everybody',
    // Words that only press the point.
    'ie again ordinary plain seen truly genuinely properly honestly literally fact ought completely entirely totally',
    // As people type in a hurry.
    'pls plz u ur abt hav av hw wat wot meny manny atm fyi tbh rn thx ty cheers',
    ...IN_PASSING,
  ].flatMap((words) => words.split(' ')),
);
