import type { FormSecond } from "#core/model/form-blocks.ts";
import { child, leaf, stack } from "#core/layout/box.ts";
import type { Box } from "#core/layout/box.ts";
import { formText } from "#core/layout/form/form-context.ts";
import type { FormContext, FormText } from "#core/layout/form/form-context.ts";
import type { NodeId, Role } from "#core/layout/placed.ts";
import { quieter } from "#core/layout/styles.ts";

/** Language of a criterion's own words, for who hears them read: said only where there are two. */
export const firstLanguage = (second: FormSecond | undefined): { language?: string } =>
  second === undefined ? {} : { language: second.first };

/** A text in the second language, quieter than the first; nothing where it is not said in it. */
export function secondBox(
  text: string | undefined,
  second: FormSecond | undefined,
  options: Omit<FormText, "node"> & { readonly role?: Role; readonly parent: NodeId },
  context: FormContext,
): Box {
  const { role = "P", parent, style, ...more } = options;
  if (second === undefined || text === undefined || text === "") return leaf(0, []);
  const node = context.nodes.add(role, parent, { language: second.language });
  return formText(text, { ...more, style: quieter(style), node }, context);
}

/** The second language under the first. Forms part no criterion, so the pair stays on one page. */
export const pair = (first: Box, second: Box, gap = 0): Box =>
  second.height === 0 ? first : stack([child(first), child(second, gap)]);
