import { Link } from "wouter";
import type { CriterionExtent } from "#core/layout/form/form-pages.ts";
import type { FormCriterion, FormSecond } from "#core/model/form-blocks.ts";
import { pathOf } from "#features/sheet/place.ts";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { t } from "#words/t.ts";

/** More lines of a question make a criterion of the short form taller than the others. */
const SHORT_FORM_LINES = 5;

interface PrintedProps {
  readonly criterion: FormCriterion;
  readonly index: number;
  readonly id: string;
  readonly here: boolean;
  /** Its page and writing lines; null until they are counted. */
  readonly room: CriterionExtent | null;
  /** Lines of its question on the short form. */
  readonly shortLines: number;
}

/** One criterion as the booklet has it: question, probes, room to write, circles over their anchors. */
export function PrintedCriterion({ criterion, index, id, here, room, shortLines }: PrintedProps) {
  const { selection } = useSheetDesk();
  const { second } = criterion;
  return (
    <section
      className={here ? "pk here" : "pk"}
      data-index={index}
      aria-label={`${criterion.number} ${criterion.name}`}
    >
      <div className="kh">
        <b>{criterion.number}</b>
        <h3>
          <Link href={pathOf(selection.id, { at: "criterion", id })} replace>
            {criterion.name}
          </Link>
        </h3>
        <span className="q3">{criterion.questionNote}</span>
      </div>
      <Again className="rq2" second={second} text={second?.name} />
      <p className="rq2">
        <span className="q2">{criterion.requiredLabel}</span> <span className="serif">{criterion.level}</span>{" "}
        <span className="q2">{criterion.weightNote}</span>
      </p>
      <Again className="rq2 serif" second={second} text={second?.level} />
      <p className="qn">{criterion.question}</p>
      <Again className="qn again" second={second} text={second?.question} />
      <ul className="pr">
        {criterion.probes.map((probe, at) => (
          <li key={probe}>
            {probe}
            <Again second={second} text={second?.probes[at]} />
          </li>
        ))}
      </ul>
      <p className="ln">
        {room === null ? "" : t("sheet.roomToWrite", { count: room.lines, page: room.page })}
      </p>
      {shortLines > SHORT_FORM_LINES ? (
        <p className="st warn">
          <Icon name="warn" />
          <span>{t("sheet.longOnShortForm", { lines: shortLines, most: SHORT_FORM_LINES })}</span>
        </p>
      ) : null}
      <ol
        className="rt"
        style={{ gridTemplateColumns: `repeat(${Math.min(5, criterion.anchors.length)}, minmax(0, 1fr))` }}
      >
        {criterion.anchors.map((anchor, at) => (
          <li key={anchor.point}>
            <i>{anchor.point}</i>
            <b>
              {anchor.title}
              <Again second={second} text={second?.anchors[at]?.title} />
            </b>
            <p>{anchor.text}</p>
            <Again second={second} text={second?.anchors[at]?.text} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A text in the second language under the first; nothing where it is not said in it. */
function Again(props: {
  readonly text: string | undefined;
  readonly second: FormSecond | undefined;
  readonly className?: string;
}) {
  if (props.second === undefined || props.text === undefined || props.text === "") return null;
  return (
    <span className={`again ${props.className ?? ""}`} lang={props.second.language}>
      {props.text}
    </span>
  );
}
