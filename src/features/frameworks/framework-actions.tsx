import { useState } from "react";
import { canSave } from "#core/framework/check-framework.ts";
import { nextVersion } from "#core/framework/versions.ts";
import { useLibraryDesk } from "#features/frameworks/library-desk.ts";
import { useActions } from "#features/frameworks/use-actions.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Menu } from "#ui/parts/menu.tsx";
import { useLoaded } from "#ui/parts/use-loaded.ts";
import type { ExportKind } from "#usecases/framework-files.ts";
import { t } from "#words/t.ts";

const loadRemove = () => import("#features/frameworks/remove-dialog.tsx");

const KINDS: readonly ExportKind[] = ["json", "comma", "semicolon"];

/** What can be done with the framework looked at: one of it in blue. */
export function FrameworkActions() {
  const desk = useLibraryDesk();
  const actions = useActions(desk);
  const { own, readOnly } = desk;
  const isOlder = own !== null && readOnly;
  return (
    <>
      <div className="act">
        {own === null || isOlder ? (
          <Button look={own === null ? "primary" : "plain"} onPress={actions.copy}>
            {t("frameworks.copyToEdit")}
          </Button>
        ) : (
          <SaveButton />
        )}
        <Menu
          label={t("frameworks.export")}
          entries={KINDS.map((id) => ({ id, text: t(`frameworks.exportAs.${id}`) }))}
          onChoose={(id) => actions.exportAs(KINDS.find((each) => each === id) ?? "json")}
        >
          <Icon name="download" />
          {t("frameworks.export")}
        </Menu>
        {own === null ? null : <More />}
      </div>
      <Unchanged />
    </>
  );
}

/** Saves what was written as the next version. It waits while something stands in the way, or nothing was written. */
function SaveButton() {
  const desk = useLibraryDesk();
  const { framework, own } = desk;
  const { save } = useActions(desk);
  if (own === null) return null;
  const waits = own.draft === null || !canSave(framework);
  return (
    <Button
      look="primary"
      waits={waits}
      describedBy={own.draft === null ? "frameworks-unchanged" : "frameworks-to-settle"}
      onPress={save}
    >
      {t("frameworks.saveVersion", { version: nextVersion(own.versions) })}
    </Button>
  );
}

/** Why there is nothing to save, or nothing to change. */
function Unchanged() {
  const { framework, own, readOnly } = useLibraryDesk();
  if (own === null) return null;
  const { version } = framework;
  if (readOnly && own.versions.includes(framework))
    return <p className="t13 q2">{t("frameworks.olderVersion", { version })}</p>;
  if (own.draft !== null) return null;
  return (
    <p className="t13 q2" id="frameworks-unchanged">
      {t("frameworks.nothingChanged", { version })}
    </p>
  );
}

function More() {
  const desk = useLibraryDesk();
  const actions = useActions(desk);
  const [removing, setRemoving] = useState(false);
  const dialog = useLoaded(removing ? loadRemove : null);
  const { own, readOnly } = desk;
  const version = own?.versions[0]?.version;
  const canDrop = !readOnly && own?.draft !== null && version !== undefined;
  const entries = [
    ...(readOnly ? [] : [{ id: "copy", text: t("frameworks.copyToEdit") }]),
    ...(canDrop ? [{ id: "drop", text: t("frameworks.dropChanges", { version }) }] : []),
    { id: "remove", text: t("frameworks.remove"), danger: true },
  ];
  const does: { readonly [id: string]: () => void } = {
    copy: actions.copy,
    drop: actions.drop,
    remove: () => setRemoving(true),
  };
  return (
    <>
      <Menu
        label={t("frameworks.more")}
        className="btn icon"
        entries={entries}
        onChoose={(id) => does[id]?.()}
      >
        <Icon name="more" />
      </Menu>
      {dialog === null ? null : (
        <dialog.RemoveDialog desk={desk} onRemove={actions.remove} onClose={() => setRemoving(false)} />
      )}
    </>
  );
}
