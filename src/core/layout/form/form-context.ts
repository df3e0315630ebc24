import type { FormSection } from "#core/model/form-blocks.ts";
import type { Align, Text } from "#core/model/printed-text.ts";
import type { Stack } from "#core/layout/box.ts";
import type { FormArea } from "#core/layout/form/form-geometry.ts";
import type { PageSize } from "#core/layout/geometry.ts";
import type { Measure } from "#core/layout/measure.ts";
import type { Nodes } from "#core/layout/nodes.ts";
import { textBox } from "#core/layout/paragraph.ts";
import type { NodeId } from "#core/layout/placed.ts";
import type { Style } from "#core/layout/styles.ts";

export interface FormContext {
  readonly section: FormSection;
  readonly marking: string;
  readonly size: PageSize;
  readonly area: FormArea;
  readonly measure: Measure;
  readonly nodes: Nodes;
  readonly parent: NodeId;
}

export interface FormText {
  readonly style: Style;
  readonly width: number;
  readonly node: NodeId;
  readonly align?: Align;
  readonly balanced?: boolean;
}

export const formText = (text: Text, options: FormText, context: FormContext): Stack =>
  textBox(text, options, context.measure);
