import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useLocation } from "wouter";
import { recordOf } from "#core/interviews/record.ts";
import type { Candidate } from "#core/model/people.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { STATUS_ICON } from "#features/interviews/status-icon.ts";
import { shortDay } from "#words/format.ts";
import { t } from "#words/t.ts";

/** All candidates with their time and status, to go to any of them. */
export function CandidateMenu({
  candidates,
  here,
}: {
  readonly candidates: readonly Candidate[];
  readonly here: string;
}) {
  const selection = useSelection();
  const [, go] = useLocation();
  return (
    <MenuTrigger>
      <AriaButton className="btn icon" aria-label={t("interviews.allCandidates")}>
        <Icon name="down" />
      </AriaButton>
      <Popover className="pop scr-interviews-menu" placement="bottom start">
        <Menu
          className="menu wide"
          aria-label={t("interviews.allCandidates")}
          selectionMode="single"
          selectedKeys={[here]}
          onAction={(id) => go(`/s/${selection.id}/interviews/${id}`)}
        >
          {candidates.map((candidate) => (
            <Entry
              key={candidate.id}
              candidate={candidate}
              status={recordOf(selection, candidate.id).status}
            />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Entry({
  candidate,
  status,
}: {
  readonly candidate: Candidate;
  readonly status: keyof typeof STATUS_ICON;
}) {
  const { id, code, name, day, time } = candidate;
  const when =
    time === null && day === null
      ? t("interviews.noTime")
      : [day === null ? "" : shortDay(day), time ?? ""].join(" ").trim();
  return (
    <MenuItem id={id} textValue={`${code} ${name}`}>
      <span className="b">{code}</span>
      <span className="tx">{name}</span>
      <span className="t12 q3">{when}</span>
      <span className="st">
        <Icon name={STATUS_ICON[status]} />
        {t(`interviews.status.${status}`)}
      </span>
    </MenuItem>
  );
}
