import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { takeOver } from "#usecases/device.ts";
import { useApp, useWorld } from "#usecases/world-context.ts";
import { saveCopyNow } from "#app/save-copy-now.ts";
import { t, tCode } from "#words/t.ts";

/** What concerns the whole app: another tab writes, or a newer version waits. */
export function Banners() {
  const world = useWorld();
  const keeping = useApp((state) => state.keeping);
  const activate = useApp((state) => state.activateUpdate);
  const failed = useApp((state) => state.copyFailed);
  const hasOpen = useApp((state) => state.open !== null);
  const reader = keeping === "reader";
  if (!reader && activate === null && failed === null) return null;
  return (
    <div className="banners">
      {reader ? (
        <div className="banner" role="alert">
          <Icon name="lock" />
          <span>{t("shell.readOnly")}</span>
          <Button size="sm" onPress={() => void takeOver(world)}>
            {t("shell.takeOver")}
          </Button>
        </div>
      ) : null}
      {failed === null ? null : (
        <div className="banner" role="alert">
          <Icon name="cross" />
          <span>{tCode("shell.copyFailed", failed)}</span>
          {hasOpen ? (
            <Button size="sm" onPress={() => saveCopyNow(world)}>
              {t("shell.copyAgain")}
            </Button>
          ) : null}
        </div>
      )}
      {activate === null ? null : (
        <div className="banner" role="status">
          <Icon name="download" />
          <span>
            {t("shell.updateReady")} <span className="q2">{t("shell.updateHint")}</span>
          </span>
          <Button size="sm" onPress={() => void world.saver.settled().then(activate)}>
            {t("shell.updateNow")}
          </Button>
        </div>
      )}
    </div>
  );
}
