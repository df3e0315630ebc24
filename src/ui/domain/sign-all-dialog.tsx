import type { Person } from "#core/model/people.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { listOf } from "#words/format.ts";
import { t } from "#words/t.ts";

/** Asks once for all who sit at the table, by name. */
export function SignAllDialog(props: {
  readonly what: string;
  readonly people: readonly Person[];
  readonly problem: string | null;
  readonly onSign: () => void;
  readonly onClose: () => void;
}) {
  const { what, people } = props;
  return (
    <Dialog
      title={t("consensus.sign.allTitle", { what })}
      alert
      onClose={props.onClose}
      actions={
        <>
          <Button look="primary" onPress={props.onSign}>
            {t("consensus.sign.allConfirm", { what, count: people.length })}
          </Button>
          <Button onPress={props.onClose}>{t("shell.cancel")}</Button>
        </>
      }
    >
      <p>{t("consensus.sign.allText", { what, names: listOf(people.map((person) => person.name)) })}</p>
      {props.problem === null ? null : (
        <p className="err-line" role="alert">
          {props.problem}
        </p>
      )}
    </Dialog>
  );
}
