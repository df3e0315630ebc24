/**
 * Where words come from: seen in the organisation's own text, only ordered by inference, written by us, or written by
 * the organisation that uses the program ("own").
 */
export type Standing = "attested" | "inferred" | "ours" | "own";

/** Five anchor texts, index 0 = point 1 of the general scale, read against the required level. Always ours. */
export type FiveAnchors = readonly [string, string, string, string, string];

export type ProbeAbout = "action" | "reasons" | "result";

export interface BankProbe {
  readonly about: ProbeAbout;
  readonly text: string;
}

/** Texts that are ours unless the using organisation wrote them. */
export type OwnText = "definition" | "indicators" | "anchors";

/** A question of the bank, for one level of one competency. */
export interface BankQuestion {
  /** Stable for ever, e.g. "nato.teamwork.cooperates.q1". */
  readonly id: string;
  readonly type: "past" | "situational";
  readonly text: string;
  readonly probes: readonly BankProbe[];
  /** The using organisation wrote the question or its probes; absent where all of it is ours. */
  readonly own?: true;
}

/** A question that belongs to no level: it is read under the criterion's name. */
export type UnplacedQuestion = Pick<BankQuestion, "text" | "probes">;

export interface FrameworkLevel {
  /** Stable for ever, e.g. "nato.teamwork.cooperates". */
  readonly id: string;
  /** The label word for word. */
  readonly label: string;
  readonly labelStanding: Standing;
  /** The organisation's own number of the level; absent where it numbers none. */
  readonly number?: number;
  /** Other wordings that mean this label, such as its French one. For matching only, never shown. */
  readonly alsoLabelled?: readonly string[];
  /** Position from the lowest among the levels listed here; null where not even an inferred order is known. */
  readonly order: number | null;
  readonly orderStanding: Standing;
  readonly indicators: readonly string[];
  /** Null where nobody wrote any: they are then built from the general ladder. */
  readonly anchors: FiveAnchors | null;
  readonly questions: readonly BankQuestion[];
  /** Which of its texts the using organisation wrote; the others are ours. */
  readonly own?: readonly OwnText[];
}

/**
 * Where a name comes from: seen in the organisation's own text, recalled but not seen there, written by us, or written
 * by the organisation that uses the program.
 */
export type NameStanding = "attested" | "unconfirmed" | "ours" | "own";

export interface FrameworkCompetency {
  /** Stable for ever, e.g. "nato.teamwork". */
  readonly id: string;
  readonly name: string;
  readonly nameStanding: NameStanding;
  /** Other names of the same competency, such as its French one. For matching only, never shown. */
  readonly alsoNamed?: readonly string[];
  /** The heading it stands under, e.g. "Values"; absent where the framework has no groups. */
  readonly group?: string;
  readonly definition: string;
  /** For a competency without levels; with levels each level has its own. */
  readonly indicators?: readonly string[];
  /** For a competency without levels; with levels each level has its own. */
  readonly questions?: readonly BankQuestion[];
  readonly levels: readonly FrameworkLevel[];
  /** Which of its texts the using organisation wrote; the others are ours. */
  readonly own?: readonly OwnText[];
}

/** A point of the organisation's own rating scale with the name it prints. */
export interface NamedPoint {
  readonly point: number;
  readonly name: string;
}

/** The framework another one was copied from. */
export interface FrameworkOrigin {
  readonly id: string;
  readonly name: string;
  readonly version: string;
}

export interface Framework {
  /** Stable for ever, e.g. "nato-is"; "own-" and 26 digits for one that the using organisation made. */
  readonly id: string;
  readonly name: string;
  /** Counts up with every change; a selection goes on with the version it began with. */
  readonly version: string;
  /** Absent where it was made from nothing, and for those that are shipped. */
  readonly basedOn?: FrameworkOrigin;
  /** Whose it is, and where its names and labels were seen, in one or two sentences of ours. */
  readonly source?: string;
  /** Whether the organisation itself numbers its levels; only then may a number be shown. */
  readonly numbersItsLevels: boolean;
  /** The scale the organisation rates interviews on, lowest first; absent where none was found. */
  readonly ratingScale?: readonly NamedPoint[];
  readonly competencies: readonly FrameworkCompetency[];
}

/** A bank question said in another language, then its probes in the order of the original. */
export type SaidQuestion = readonly [question: string, ...probes: readonly string[]];

/** A level said in another language. Its parts stand in the order of the original. */
export interface SaidLevel {
  readonly label: string;
  readonly indicators: readonly string[];
  readonly anchors: FiveAnchors | null;
  readonly questions: readonly SaidQuestion[];
}

/** A competency of a shipped framework said in another language, part by part in the order of the original. */
export interface SaidCompetency {
  /** Identifier of the original. */
  readonly id: string;
  readonly name: string;
  /** Absent where the original has no group. */
  readonly group?: string;
  readonly definition: string;
  /** Only where the original has no levels. */
  readonly indicators?: readonly string[];
  /** Only where the original has no levels. */
  readonly questions?: readonly SaidQuestion[];
  readonly levels: readonly SaidLevel[];
}
