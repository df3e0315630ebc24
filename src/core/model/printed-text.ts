/** Sans for the tool and all that people typed; serif only for words quoted from a document; mono only for codes. */
export type Face = "sans" | "serif" | "mono";
/** Mono has 400 only, serif 400 and 500; a heavier wish falls back to the heaviest there is. */
export type Weight = 400 | 500 | 600;
/** Grey is for text that may recede (5.3:1 on white). */
export type Ink = "ink" | "grey";

/** A stretch of text in one dress. What is left out comes from the paragraph's style. */
export interface Run {
  readonly text: string;
  readonly face?: Face;
  readonly weight?: Weight;
  readonly size?: number;
  readonly ink?: Ink;
}

export type Text = string | readonly Run[];

/**
 * Named dresses, point size / line height, taken from the pictures in `design/`:
 * title 20/24 600; figure 12/15 600; label 9/12 600; name 9.5/12; subtitle 9/13 grey; statement 9.5/13;
 * body 8.5/11.5; strong 8.5/11.5 600; note 8.5/11.5 grey; small 8/10.5; caption 7.5/10 grey;
 * lead 10.5/15 serif; quote 9.6/14 serif; summary 8.8/12.4 serif; level 7.5/10 serif;
 * agreed 15/15 600; head 7.5/10 500 grey; code 7/9 mono. For paper used at the table, at arm's length: asked 11/15;
 * spoken 13/20; slip 30/36 600.
 */
export type StyleName =
  | "title"
  | "figure"
  | "label"
  | "name"
  | "subtitle"
  | "statement"
  | "body"
  | "strong"
  | "note"
  | "small"
  | "caption"
  | "lead"
  | "quote"
  | "summary"
  | "level"
  | "agreed"
  | "head"
  | "code"
  | "asked"
  | "spoken"
  | "slip";

export type Align = "left" | "center" | "right";
