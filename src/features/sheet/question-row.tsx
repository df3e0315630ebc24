import { Link } from "wouter";
import type { Question } from "#core/model/sheet.ts";
import { SHORT_MINUTES } from "#core/sheet/default-texts.ts";
import { initialsFor, numberOf } from "#features/sheet/names.ts";
import { isAt, pathOf } from "#features/sheet/place.ts";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import type { useDragOrder } from "#features/sheet/use-drag-order.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { t } from "#words/t.ts";

interface RowProps {
  readonly question: Question;
  readonly number: number;
  readonly drag: ReturnType<ReturnType<typeof useDragOrder>>;
}

/** One question of the list. It is lit while it, or a criterion that it serves, is looked at. */
export function QuestionRow({ question, number, drag }: RowProps) {
  const { sheet, selection, place } = useSheetDesk();
  const { id, text, minutes } = question;
  const here = isAt(place, "question", id);
  const lit = (criterion: string): boolean => here || isAt(place, "criterion", criterion);
  const served = sheet.criteria.filter((each) => question.serves.includes(each.id));
  const short = minutes < SHORT_MINUTES;
  return (
    <li>
      <Link
        href={pathOf(selection.id, { at: "question", id })}
        replace
        className={served.some((each) => lit(each.id)) || here ? "qr cur" : "qr"}
        aria-current={here ? "true" : undefined}
        data-place={`row ${id}`}
        {...drag}
      >
        <span className="n">{number}</span>
        <span className={text === "" ? "tx q3" : "tx"}>{text === "" ? t("sheet.noText") : text}</span>
        <span className="sv">
          <span className="vh">{t("sheet.serves")} </span>
          {served.map((each) => (
            <i key={each.id} className={lit(each.id) ? "on" : ""}>
              {numberOf(sheet, each.id)}
            </i>
          ))}
          {served.length === 0 ? <Icon name="warn" label={t("sheet.servesNothing")} /> : null}
        </span>
        <span className="as">
          <span className="vh">{t("sheet.asker")} </span>
          {initialsFor(selection, question.asker)}
        </span>
        <span className={short ? "mi w" : "mi"}>
          {short ? <Icon name="warn" label={t("sheet.shortMinutes")} /> : null}
          {minutes} <span className="vh">{t("sheet.minutesUnit")}</span>
        </span>
      </Link>
    </li>
  );
}

/** The opening or the closing text as a row of the list. */
export function SpokenRow({ which }: { readonly which: "opening" | "closing" }) {
  const { sheet, selection, place } = useSheetDesk();
  const { asker, minutes } = sheet[which];
  const here = isAt(place, which);
  return (
    <li>
      <Link
        href={pathOf(selection.id, { at: which })}
        replace
        className={here ? "qr oc cur" : "qr oc"}
        aria-current={here ? "true" : undefined}
      >
        <span className="n" />
        <span className="q2">{t(`sheet.${which}Row`)}</span>
        <span />
        <span className="as">{initialsFor(selection, asker)}</span>
        <span className="mi">
          {minutes} <span className="vh">{t("sheet.minutesUnit")}</span>
        </span>
      </Link>
    </li>
  );
}
