import type { Question } from "#core/model/sheet.ts";
import { alternatives, takeFromBank } from "#core/sheet/serve.ts";
import { Section } from "#features/sheet/column.tsx";
import { numberOf } from "#features/sheet/names.ts";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { FRAMEWORKS } from "#features/sheet/use-working-sheet.ts";
import { Button } from "#ui/parts/button.tsx";
import { t } from "#words/t.ts";

/** Other questions of ours for the levels this one serves: one press puts one in its place, undo brings it back. */
export function BankSection({ question }: { readonly question: Question }) {
  const { sheet, edit, focus } = useSheetDesk();
  const others = alternatives(sheet, question, FRAMEWORKS);
  if (others.length === 0) return null;
  return (
    <Section
      title={
        <>
          {t("sheet.otherQuestions")} <span className="ours">{t("sheet.standing.ours")}</span>
        </>
      }
      aside={t("sheet.otherQuestionsAside")}
    >
      {others.map((other) => (
        <div key={`${other.criterion} ${other.bank.id}`} className="bk">
          <p id={other.bank.id}>
            {question.serves.length < 2 ? null : (
              <span className="for">{t("sheet.probeFor", { number: numberOf(sheet, other.criterion) })}</span>
            )}
            {other.bank.text}
          </p>
          <Button
            look="quiet"
            describedBy={other.bank.id}
            onPress={() => {
              edit(null, (before) => takeFromBank(before, question.id, other), t("sheet.replaced"));
              focus(`text ${question.id}`);
            }}
          >
            {t("sheet.useThis")}
          </Button>
        </div>
      ))}
    </Section>
  );
}
