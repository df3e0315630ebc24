import type { FieldLabel } from "#core/notice/vocabulary/field-labels.ts";
import type { SectionKind } from "#core/notice/vocabulary/section-headings.ts";
import type { Stretch } from "#core/notice/text/stretch.ts";

/** What stood before an item: "•", "-", "1." or "a)". */
export type Marker = "bullet" | "dash" | "number" | "letter";

interface Common {
  readonly stretch: Stretch;
  /** True where it begins its line, false where it was cut out of the middle of one. */
  readonly startsLine: boolean;
  /** Whether an empty line stands before it. */
  readonly afterGap?: true;
}

/** A stretch of the notice and what it is by its form. */
export type Fragment = Common &
  (
    | {
        readonly kind: "heading";
        /** null: a heading by its form, of a kind not known. */ readonly section: SectionKind | null;
      }
    | { readonly kind: "item"; readonly marker: Marker; readonly indent: number }
    | { readonly kind: "field"; readonly field: FieldLabel; readonly label: Stretch }
    | { readonly kind: "text" }
  );

export type Item = Extract<Fragment, { kind: "item" }>;
