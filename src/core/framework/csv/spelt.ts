import type { BankQuestion, FiveAnchors } from "#core/model/framework.ts";

/** A framework as a table spells it: words only, nothing known of identifiers or of whose words they are. */
export interface SpeltFramework {
  /** As the table names it; empty where it does not. */
  readonly name: string;
  readonly about: string;
  /** Identifier and version of the framework that the table was written from; empty where it tells none. */
  readonly key: string;
  readonly version: string;
  readonly competencies: readonly SpeltCompetency[];
}

export interface SpeltCompetency extends SpeltPlace {
  readonly name: string;
  readonly group: string;
  readonly definition: string;
  /** Lowest first. */
  readonly levels: readonly SpeltLevel[];
}

export interface SpeltLevel extends SpeltPlace {
  readonly label: string;
  readonly number: number | null;
  readonly anchors: FiveAnchors | null;
}

interface SpeltPlace {
  readonly indicators: readonly string[];
  readonly questions: readonly SpeltQuestion[];
}

export type SpeltQuestion = Pick<BankQuestion, "text" | "type" | "probes">;
