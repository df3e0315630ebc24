/*
 * The two paper forms. A form is a family of whole pages: squares in the corners, a QR and a code on each page,
 * so that a scan can be read back. How many criteria and writing lines a page has is computed by the layout;
 * `formExtent` in `core/layout` says it beforehand.
 */

export interface FormAnchor {
  /** As printed in the circle: "1" to "10". */
  readonly point: string;
  /** "Well below the level". "" where the point has no name. */
  readonly title: string;
  /** What this point looks like for this criterion; "" where there is none. */
  readonly text: string;
}

export interface FormCriterion {
  readonly number: string;
  readonly name: string;
  /** "Required", "From an essential requirement". */
  readonly requiredLabel: string;
  /** The level's label word for word, in serif; null where there is none. */
  readonly level: string | null;
  /** "counts twice"; null for the usual weight. */
  readonly weightNote: string | null;
  /** "Question 1, asked by CV"; "" prints nothing. Booklet only. */
  readonly questionNote: string;
  /** The question, or "Same question as 1: ...". */
  readonly question: string;
  /** Booklet only; ticked by hand. */
  readonly probes: readonly string[];
  /** Lowest point first; 3 to 10 of them, the same number in every criterion. */
  readonly anchors: readonly FormAnchor[];
  /** The same in the sheet's second language, each under its text; only on sheets that have one. */
  readonly second?: FormSecond;
}

/** A criterion's words in the second language: "" where something is not said in it. */
export interface FormSecond {
  /** BCP 47 of these words, and of those they stand under. */
  readonly language: string;
  readonly first: string;
  readonly name: string;
  readonly level: string;
  readonly question: string;
  /** As many as the criterion has probes, and as many as it has anchors. */
  readonly probes: readonly string[];
  readonly anchors: readonly { readonly title: string; readonly text: string }[];
}

/** All words on the form that are not the post's or a person's. */
export interface FormWords {
  readonly candidate: string;
  readonly member: string;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  /** Booklet: two paragraphs, set side by side. Short form: one, beside the scale. */
  readonly instructions: readonly string[];
  /** "Not put", over or beside the box. */
  readonly notPut: string;
  /** "not put", inside the short form's box. */
  readonly notPutBox: string;
  /** "why", under the booklet's box. */
  readonly why: string;
  /** "Tick, and write why", in the short form's scale. */
  readonly notPutHint: string;
  readonly declaration: string;
  /** "Not for scanning: edited copy", on every page of a Word file. */
  readonly notForScanning: string;
  /** "Signature, M2". */
  readonly signature: string;
  readonly time: string;
}

export interface FormSection {
  readonly kind: "booklet" | "short-form";
  /** Grey line over the title: "Interview booklet. Organisation, division". */
  readonly organisationLine: string;
  readonly postTitle: string;
  /** Both "" on a blank form: the candidate is written by hand, on every page. */
  readonly candidate: { readonly code: string; readonly name: string };
  readonly member: { readonly initials: string; readonly name: string };
  /** As printed; "" leaves the field to be filled by hand. */
  readonly date: string;
  /** Grey line under the candidate on the pages that follow: "Head of Office. M2 A. Name, 18 Feb 2025". */
  readonly followLine: string;
  /** Printed beside each QR, a template: "7F3C-91 {sectionPage}/{sectionPages}". */
  readonly code: string;
  /** What each page's QR holds: opaque, no names. As many as there are pages; ask `formExtent`. */
  readonly pageIds: readonly string[];
  readonly criteria: readonly FormCriterion[];
  readonly words: FormWords;
  /** Foot templates: "TS-03, M2, page {sectionPage} of {sectionPages}" and "Sheet 7F3C-91". */
  readonly footMiddle: string;
  readonly footRight: string;
}
