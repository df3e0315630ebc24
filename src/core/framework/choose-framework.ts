import * as v from "valibot";
import { draftOf } from "#core/acts/kind.ts";
import { frameworkChosen } from "#core/acts/kinds/framework-chosen.ts";
import { FRAMEWORK } from "#core/framework/shape-of-framework.ts";
import { isOwn } from "#core/framework/versions.ts";
import type { Draft } from "#core/model/act.ts";
import type { Framework } from "#core/model/framework.ts";
import type { ChosenFramework } from "#core/model/selection.ts";
import { canonicalText } from "#core/shared/canonical.ts";

/** The act that binds a selection to a framework as it stands now. An own one goes into the record whole; null: it goes by none. */
export function chooseFramework(framework: Framework | null): Draft {
  if (framework === null) return draftOf(frameworkChosen, "", { id: "", version: "", own: null });
  const own = isOwn(framework) ? canonicalText(framework) : null;
  return draftOf(frameworkChosen, "", { id: framework.id, version: framework.version, own });
}

/**
 * The framework a selection began with: its own copy, else the shipped one of this identifier. Null where neither is
 * there, as with a copy that cannot be read; the sheet's own texts do not depend on it.
 */
export function chosenFramework(chosen: ChosenFramework, shipped: readonly Framework[]): Framework | null {
  if (chosen.own === null) return shipped.find(({ id }) => id === chosen.id) ?? null;
  return parsed(chosen.own);
}

function parsed(text: string): Framework | null {
  try {
    const read = v.safeParse(FRAMEWORK, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
