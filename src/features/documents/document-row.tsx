import type { Ref } from "react";
import { Link } from "wouter";
import type { Availability, DocumentKind } from "#core/documents/available.ts";
import { codeOf } from "#core/documents/parts.ts";
import { shortList } from "#ui/domain/short-list.ts";
import { Check } from "#ui/parts/check.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

export interface RowProps {
  readonly kind: DocumentKind;
  readonly can: Availability;
  readonly isCurrent: boolean;
  readonly isTicked: boolean;
  /** "2 pages", "90 sheets of paper". */
  readonly size: string;
  /** What it holds, for this selection. */
  readonly holds: string;
  readonly busy: boolean;
  readonly onChoose: () => void;
  readonly onTick: (ticked: boolean) => void;
  readonly onPdf: () => void;
  /** Only of what somebody will edit. */
  readonly onWord?: (() => void) | undefined;
  readonly pick: Ref<HTMLButtonElement>;
}

/** One document: whether it is written with the others, how long it is, and its PDF alone. The whole row chooses it. */
export function DocumentRow(props: RowProps) {
  const { kind, can, isCurrent } = props;
  const name = t(`documents.kind.${kind}`);
  return (
    <li className={isCurrent ? "d on" : "d"}>
      {can.can ? (
        <Check label={t("documents.include", { name })} checked={props.isTicked} onChange={props.onTick} />
      ) : (
        <span className="check off" aria-hidden="true" />
      )}
      <div className="what">
        <button
          ref={props.pick}
          type="button"
          className="pick m"
          aria-current={isCurrent ? "true" : undefined}
          onClick={props.onChoose}
        >
          {name}
        </button>
        <Line {...props} />
      </div>
      <div className="side">
        <span className="pgn">{can.can ? props.size : ""}</span>
        {can.can ? (
          <span className="as">
            <FileButton label={t("documents.pdfOf", { name })} busy={props.busy} onPress={props.onPdf}>
              {t("documents.pdf")}
            </FileButton>
            {props.onWord === undefined ? null : (
              <FileButton label={t("documents.wordOf", { name })} busy={props.busy} onPress={props.onWord}>
                {t("documents.word")}
              </FileButton>
            )}
          </span>
        ) : null}
      </div>
    </li>
  );
}

interface FileButtonProps {
  readonly label: string;
  readonly busy: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

const FileButton = ({ label, busy, onPress, children }: FileButtonProps) => (
  <button
    type="button"
    className="pdf"
    aria-label={label}
    aria-disabled={busy ? true : undefined}
    onClick={onPress}
  >
    {children}
  </button>
);

function Line({ can, holds }: RowProps) {
  const selection = useSelection();
  const codes = can.waitsFor.map((id) => codeOf(selection, id));
  if (!can.can) {
    return (
      <p>
        <Link href={`/s/${selection.id}/${can.step}`}>{refusalText(can.code, codes)}</Link>
      </p>
    );
  }
  return (
    <p>
      {holds}
      {codes.length === 0 ? null : (
        <span className="wo">{t("documents.without", { codes: shortList(codes), count: codes.length })}</span>
      )}
    </p>
  );
}

function refusalText(code: Extract<Availability, { can: false }>["code"], codes: readonly string[]): string {
  if (code !== "sealed") return t(`documents.unavailable.${code}`);
  if (codes.length === 0) return t("documents.unavailable.sealedFirst");
  return t(codes.length === 1 ? "documents.unavailable.sealed" : "documents.unavailable.sealedMany", {
    codes: shortList(codes),
  });
}
