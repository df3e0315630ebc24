import type { CandidateId } from "#core/model/ids.ts";
import { candidateName, codeOf } from "#features/comparison/names.ts";
import { kindText } from "#features/comparison/recommendation.tsx";
import type { OrderWork } from "#features/comparison/use-order.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** Who is put forward, in order. Moved by two small buttons, or by Alt with the arrows. */
export function MeritList(props: {
  readonly work: OrderWork;
  readonly current: CandidateId | null;
  readonly said: string;
  readonly onCurrent: (candidate: CandidateId) => void;
  readonly onMove: (candidate: CandidateId, by: 1 | -1) => void;
}) {
  const { work, current } = props;
  const selection = useSelection();
  const listed = work.lines.filter((each) => each.kind !== "not-recommended");
  return (
    <div>
      <h2>{t("comparison.merit.title")}</h2>
      {listed.length === 0 ? <p className="t13 q2">{t("comparison.merit.none")}</p> : null}
      <ol className="om">
        {listed.map((line, index) => {
          const code = codeOf(selection, line.candidate);
          const name = candidateName(selection, line.candidate);
          return (
            <li key={line.candidate} className={line.candidate === current ? "here" : undefined}>
              <span className="n">{index + 1}</span>
              <button type="button" className="who" onClick={() => props.onCurrent(line.candidate)}>
                <b className="b">{code}</b> <span title={name}>{name}</span>
              </button>
              <span className={line.kind === null ? "t13 q3" : "t13 q2"}>
                {kindText(line.kind, line.reserve)}
              </span>
              <span className="mv">
                <Move
                  up
                  label={t("comparison.merit.up", { code })}
                  onPress={() => props.onMove(line.candidate, -1)}
                />
                <Move
                  label={t("comparison.merit.down", { code })}
                  onPress={() => props.onMove(line.candidate, 1)}
                />
              </span>
            </li>
          );
        })}
      </ol>
      <p className="t12 q2 said" role="status">
        {props.said}
      </p>
    </div>
  );
}

const Move = ({
  up,
  label,
  onPress,
}: {
  readonly up?: boolean;
  readonly label: string;
  readonly onPress: () => void;
}) => (
  <Button icon look="quiet" size="sm" label={label} onPress={onPress}>
    <Icon name={up === true ? "up" : "down"} />
  </Button>
);
