import type { Question } from "#core/model/sheet.ts";
import { addProbe, moveProbe } from "#core/sheet/serve.ts";
import { Section } from "#features/sheet/column.tsx";
import { ProbeRow } from "#features/sheet/probe-row.tsx";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { useDragOrder } from "#features/sheet/use-drag-order.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { t } from "#words/t.ts";

/** What may be asked on: printed under the criterion it serves. */
export function ProbesSection({ question }: { readonly question: Question }) {
  const { sheet, readOnly, edit, focus } = useSheetDesk();
  const { id, probes } = question;
  const row = useDragOrder(!readOnly, (from, by) => {
    const probe = probes[from]?.id;
    if (probe !== undefined) edit(null, (before) => moveProbe(before, id, probe, by));
  });
  const add = (): void => {
    const added = addProbe(sheet, id);
    edit(null, () => added.sheet);
    focus(`probe ${id} ${added.probe}`);
  };
  return (
    <Section title={t("sheet.probes")} aside={t("sheet.probesAside")} className="prb">
      {probes.map((probe, index) => (
        <ProbeRow key={probe.id} question={question} probe={probe} number={index + 1} drag={row(index)} />
      ))}
      {readOnly ? null : (
        <Button look="quiet" className="plus" onPress={add}>
          <Icon name="plus" />
          {t("sheet.addProbe")}
        </Button>
      )}
    </Section>
  );
}
