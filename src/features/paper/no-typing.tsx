import { Link } from "wouter";
import { listedCandidates, panelOf } from "#core/people/who-scores.ts";
import { Button } from "#ui/parts/button.tsx";
import { leaveMember } from "#usecases/pin.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** A member behind the PIN does not type: paper is for someone who does not score. */
export function Refused() {
  const world = useWorld();
  return (
    <main className="alone">
      <h1 className="t28">{t("paper.refused.title")}</h1>
      <p className="t15 q2">{t("paper.refused.text")}</p>
      <div className="acts">
        <Button look="primary" onPress={() => leaveMember(world)}>
          {t("paper.refused.lock")}
        </Button>
      </div>
    </main>
  );
}

/** What has to be there before there can be a paper sheet. */
export function NothingToType() {
  const selection = useSelection();
  const missing =
    panelOf(selection).length === 0 || listedCandidates(selection).length === 0 ? "people" : "sheet";
  return (
    <main className="alone">
      <h1 className="t28">{t(`paper.missing.${missing}`)}</h1>
      <p className="t15 q2">{t(`paper.missing.${missing}Hint`)}</p>
      <div className="acts">
        <Link className="btn" href={`/s/${selection.id}/${missing}`}>
          {t(`paper.missing.${missing}Go`)}
        </Link>
      </div>
    </main>
  );
}
