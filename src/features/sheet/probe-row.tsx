import type { Probe, Question } from "#core/model/sheet.ts";
import { writeProbe } from "#core/sheet/edit-texts.ts";
import { moveProbe, probeFor, removeProbe } from "#core/sheet/serve.ts";
import { at } from "#core/sheet/text-places.ts";
import { numberOf } from "#features/sheet/names.ts";
import { SecondField } from "#features/sheet/second-field.tsx";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import type { useDragOrder } from "#features/sheet/use-drag-order.ts";
import { Button } from "#ui/parts/button.tsx";
import { TextField } from "#ui/parts/field.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Menu } from "#ui/parts/menu.tsx";
import { t } from "#words/t.ts";

interface ProbeProps {
  readonly question: Question;
  readonly probe: Probe;
  readonly number: number;
  readonly drag: ReturnType<ReturnType<typeof useDragOrder>>;
}

/** One probe: moved by its grip, with the pointer or the arrow keys. */
export function ProbeRow({ question, probe, number, drag }: ProbeProps) {
  const { readOnly, edit, pause } = useSheetDesk();
  const { id } = question;
  const { draggable, onDragStart, onDragEnd, ...target } = drag;
  const move = (by: number): void => edit(null, (before) => moveProbe(before, id, probe.id, by));
  const remove = (): void =>
    edit(null, (before) => removeProbe(before, id, probe.id), t("sheet.removedProbe", { number }));
  const again = <SecondField at={at.probe(id, probe.id)} what={t("sheet.probeNumber", { number })} oneLine />;
  if (readOnly) {
    return (
      <div className="ro">
        <span>
          {probe.text}
          {again}
        </span>
        <ProbeFor question={question} probe={probe} />
      </div>
    );
  }
  return (
    <div {...target}>
      <button
        type="button"
        className="grip"
        aria-label={t("sheet.moveProbe", { number })}
        title={t("sheet.moveProbeHint")}
        draggable={draggable}
        onDragStart={onDragStart}
        onDragEnd={onDragEnd}
        onKeyDown={(event) => {
          if (event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
          event.preventDefault();
          move(event.key === "ArrowUp" ? -1 : 1);
        }}
      >
        <Icon name="grip" />
      </button>
      <span data-place={`probe ${id} ${probe.id}`}>
        <TextField
          label={t("sheet.probeNumber", { number })}
          labelHidden
          value={probe.text}
          placeholder={t("sheet.probeHint")}
          onType={(text) =>
            edit(`probe ${id} ${probe.id}`, (before) => writeProbe(before, id, probe.id, text))
          }
          onDone={(text) => {
            pause();
            if (text.trim() === "") remove();
          }}
        />
        {again}
      </span>
      <ProbeFor question={question} probe={probe} />
      <Button look="quiet" icon className="x" label={t("sheet.removeProbe", { number })} onPress={remove}>
        <Icon name="cross" />
      </Button>
    </div>
  );
}

/** Which criterion a probe is for; a choice only where the question serves several. */
function ProbeFor({ question, probe }: { readonly question: Question; readonly probe: Probe }) {
  const { sheet, readOnly, edit } = useSheetDesk();
  const text =
    probe.criterion === null
      ? t("sheet.probeForAll")
      : t("sheet.probeFor", { number: numberOf(sheet, probe.criterion) });
  if (readOnly || question.serves.length < 2) return <span className="for">{text}</span>;
  const entries = [
    ...question.serves.map((each) => ({
      id: each,
      text: t("sheet.probeForNamed", {
        number: numberOf(sheet, each),
        name: sheet.criteria.find((criterion) => criterion.id === each)?.name ?? "",
      }),
    })),
    { id: "all", text: t("sheet.probeForAllNamed") },
  ];
  return (
    <Menu
      label={t("sheet.probeForWhich", { now: text })}
      className="for press"
      entries={entries}
      onChoose={(entry) =>
        edit(null, (before) => probeFor(before, question.id, probe.id, entry === "all" ? null : entry))
      }
    >
      {text}
    </Menu>
  );
}
