import "#words/settings-words.ts";
import { namedKeys } from "#app/key-names.ts";
import { Settings } from "#app/settings.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import type { Hints, KeyGroup } from "#ui/parts/key-hints.tsx";
import { KeyList } from "#ui/parts/keys.tsx";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

/** All keys, those that work everywhere and those of the screen, and what this laptop remembers. */
export function KeysDialog({
  hints,
  onClose,
}: {
  readonly hints: Hints | null;
  readonly onClose: () => void;
}) {
  const halves = useSaid(halvesOf, hints);
  return (
    <Dialog title={t("settings.allKeysTitle")} wide="widest" onClose={onClose} corner={t("shell.close")}>
      <div className="halves">
        {halves.map((half, index) => (
          <div key={index} className="half">
            {half.map(({ title, keys }) => (
              <section key={title}>
                <h3>{title}</h3>
                <KeyList hints={namedKeys(keys)} />
              </section>
            ))}
          </div>
        ))}
      </div>
      <p className="t13">{t("settings.digitsByPlace")}</p>
      <Settings />
    </Dialog>
  );
}

const halvesOf = (hints: Hints | null): readonly (readonly KeyGroup[])[] =>
  halved([everywhere(), ...groupsOf(hints)]);

/** By turns left and right; the last where there is more room. */
function halved(groups: readonly KeyGroup[]): readonly (readonly KeyGroup[])[] {
  const last = groups.at(-1);
  const rows = (side: readonly KeyGroup[]): number =>
    side.reduce((sum, { keys }) => sum + keys.length + 2, 0);
  const left = groups.slice(0, -1).filter((_, index) => index % 2 === 0);
  const right = groups.slice(0, -1).filter((_, index) => index % 2 === 1);
  if (last === undefined) return [left, right];
  return rows(right) < rows(left) ? [left, [...right, last]] : [[...left, last], right];
}

const everywhere = (): KeyGroup => ({
  title: t("settings.everywhere"),
  keys: [
    { keys: ["?"], does: t("settings.keyAll") },
    { keys: ["Ctrl", "S"], does: t("settings.keyCopy") },
    { keys: ["Ctrl", "Z"], does: t("settings.keyUndo") },
    { keys: ["F6"], does: t("settings.keyColumn") },
    { keys: ["Alt", "B"], does: t("settings.keyBlank") },
  ],
});

function groupsOf(hints: Hints | null): readonly KeyGroup[] {
  if (hints?.groups !== undefined) return hints.groups;
  const keys = [...(hints?.bar ?? []), ...(hints?.more ?? [])];
  return keys.length === 0 ? [] : [{ title: t("settings.here"), keys }];
}
