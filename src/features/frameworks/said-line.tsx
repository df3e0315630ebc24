import { useLibraryDesk } from "#features/frameworks/library-desk.ts";
import { Button } from "#ui/parts/button.tsx";
import { Status } from "#ui/parts/status.tsx";
import { t } from "#words/t.ts";

/** What was just done, with the way back, or why something was not: in a fixed place. */
export function SaidLine() {
  const { said, undo } = useLibraryDesk();
  if (said?.tone === "refused") {
    return (
      <p className="sd" role="alert">
        <Status icon="cross" tone="bad">
          {said.text}
        </Status>
      </p>
    );
  }
  return (
    <p className="sd" role="status">
      {said === null ? null : (
        <>
          {said.text}{" "}
          {said.undo ? (
            <Button look="linklike" onPress={undo}>
              {t("frameworks.undo")}
            </Button>
          ) : null}
        </>
      )}
    </p>
  );
}
