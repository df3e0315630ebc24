import type { ComponentType } from "react";

type Loads = () => Promise<{ readonly default: ComponentType }>;

export interface FlowStep {
  readonly step: string;
  readonly makes: string;
  readonly screen: Loads;
}

/** The contents page: the eight steps from a notice to the documents. Read by router, step bar and README. */
export const FLOW = [
  {
    step: "notice",
    makes: "a vacancy notice read into a post",
    screen: () => import("#features/notice/notice-screen.tsx"),
  },
  {
    step: "sheet",
    makes: "a scoring sheet, approved and locked",
    screen: () => import("#features/sheet/sheet-screen.tsx"),
  },
  {
    step: "people",
    makes: "panel, candidates, declarations",
    screen: () => import("#features/people/people-screen.tsx"),
  },
  {
    step: "interviews",
    makes: "the record of each interview",
    screen: () => import("#features/interviews/interviews-screen.tsx"),
  },
  {
    step: "collect",
    makes: "sealed scoresheets, brought together and unsealed",
    screen: () => import("#features/collect/collect-screen.tsx"),
  },
  {
    step: "consensus",
    makes: "agreed scores with their reasons",
    screen: () => import("#features/consensus/consensus-screen.tsx"),
  },
  {
    step: "comparison",
    makes: "an order of merit with its reasons",
    screen: () => import("#features/comparison/comparison-screen.tsx"),
  },
  {
    step: "documents",
    makes: "the reports, as PDF",
    screen: () => import("#features/documents/documents-screen.tsx"),
  },
] as const satisfies readonly FlowStep[];

/** A screen beside the steps; `under` names the step that it belongs to, which the step bar then shows. */
export interface SideScreen extends FlowStep {
  readonly under?: string;
  /** Ends a member's session when it goes; where all is read afresh it stays and renews what is in it. */
  readonly renewsItself?: true;
}

/** Screens that are no step: a member's scoring, typing a sheet in from paper, the panel's warm-up, the paper of a day. */
export const SIDE_SCREENS = [
  {
    step: "scoring",
    makes: "a member's own scoresheet",
    renewsItself: true,
    screen: () => import("#features/scoring/scoring-screen.tsx"),
  },
  {
    step: "paper",
    makes: "a scoresheet typed in from paper",
    screen: () => import("#features/paper/paper-screen.tsx"),
  },
  {
    step: "warm-up",
    makes: "an invented answer scored by everybody, which counts nowhere",
    screen: () => import("#features/warm-up/warm-up-screen.tsx"),
  },
  {
    step: "print",
    makes: "all paper of an interview day, printed in one go",
    under: "interviews",
    screen: () => import("#features/print/print-screen.tsx"),
  },
] as const satisfies readonly SideScreen[];
