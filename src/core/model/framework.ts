/** Where words come from: seen in the organisation's own text, only ordered by inference, or written by us. */
export type Standing = "attested" | "inferred" | "ours";

/** Five anchor texts, index 0 = point 1 of the general scale, read against the required level. Always ours. */
export type FiveAnchors = readonly [string, string, string, string, string];

export type ProbeAbout = "action" | "reasons" | "result";

export interface BankProbe {
  readonly about: ProbeAbout;
  readonly text: string;
}

/** A question of the bank, written by us for one level of one competency. */
export interface BankQuestion {
  /** Stable for ever, e.g. "nato.teamwork.cooperates.q1". */
  readonly id: string;
  readonly type: "past" | "situational";
  readonly text: string;
  readonly probes: readonly BankProbe[];
}

export interface FrameworkLevel {
  /** Stable for ever, e.g. "nato.teamwork.cooperates". */
  readonly id: string;
  /** The label word for word. */
  readonly label: string;
  readonly labelStanding: Standing;
  /** Position from the lowest among the levels listed here; null where not even an inferred order is known. */
  readonly order: number | null;
  readonly orderStanding: Standing;
  /** Ours. */
  readonly indicators: readonly string[];
  /** Ours. */
  readonly anchors: FiveAnchors;
  /** Ours. */
  readonly questions: readonly BankQuestion[];
}

export interface FrameworkCompetency {
  /** Stable for ever, e.g. "nato.teamwork". */
  readonly id: string;
  readonly name: string;
  readonly nameStanding: "attested" | "unconfirmed";
  /** Ours. */
  readonly definition: string;
  readonly levels: readonly FrameworkLevel[];
}

export interface Framework {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** Whether the organisation itself numbers its levels; only then may a number be shown. */
  readonly numbersItsLevels: boolean;
  readonly competencies: readonly FrameworkCompetency[];
}
