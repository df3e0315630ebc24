import type { Spot } from "#core/framework/contents.ts";
import { aimProbe, removeProbe, writeProbe } from "#core/framework/edit/questions.ts";
import type { BankProbe, BankQuestion } from "#core/model/framework.ts";
import { useLibraryDesk } from "#features/frameworks/library-desk.ts";
import { QuietArea } from "#features/frameworks/section.tsx";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Menu } from "#ui/parts/menu.tsx";
import { labelled } from "#words/joined.ts";
import { t } from "#words/t.ts";

interface Props {
  readonly spot: Spot;
  readonly question: BankQuestion;
  readonly number: number;
}

/** What may be asked on after a question, each with what it is about. */
export function Probes({ spot, question, number }: Props) {
  const { readOnly, edit, focus } = useLibraryDesk();
  const { id, probes } = question;
  const add = (): void => {
    edit(null, (before) => writeProbe(before, spot, id, probes.length, ""));
    focus(`probe ${id} ${probes.length}`);
  };
  return (
    <>
      <ul className="prb" aria-label={t("frameworks.probes")}>
        {probes.map((probe, index) => (
          <Probe
            key={`${probes.length} ${index}`}
            spot={spot}
            question={id}
            number={number}
            probe={probe}
            index={index}
          />
        ))}
      </ul>
      {readOnly ? null : (
        <Button look="quiet" className="plus small" onPress={add}>
          <Icon name="plus" />
          {t("frameworks.addProbe")}
        </Button>
      )}
    </>
  );
}

interface ProbeProps {
  readonly spot: Spot;
  readonly question: string;
  readonly number: number;
  readonly probe: BankProbe;
  readonly index: number;
}

function Probe({ spot, question, number, probe, index }: ProbeProps) {
  const { readOnly, edit } = useLibraryDesk();
  const place = `probe ${question} ${index}`;
  const remove = (): void => edit(null, (before) => removeProbe(before, spot, question, index));
  return (
    <li>
      <About spot={spot} question={question} probe={probe} index={index} />
      <QuietArea
        label={t("frameworks.probeOf", { number: index + 1, question: number })}
        place={place}
        value={probe.text}
        oneLine
        placeholder={t("frameworks.probeHint")}
        onType={(typed) => edit(place, (before) => writeProbe(before, spot, question, index, typed))}
        onDone={(typed) => {
          if (typed.trim() === "") remove();
        }}
      />
      {readOnly ? null : (
        <Button
          look="quiet"
          icon
          className="x"
          label={t("frameworks.removeProbe", { number: index + 1 })}
          onPress={remove}
        >
          <Icon name="cross" />
        </Button>
      )}
    </li>
  );
}

const ABOUT = ["action", "reasons", "result"] as const;

function About({ spot, question, probe, index }: Omit<ProbeProps, "number">) {
  const { readOnly, edit } = useLibraryDesk();
  const text = t(`frameworks.about.${probe.about}`);
  if (readOnly) return <span className="ab">{text}</span>;
  return (
    <Menu
      label={labelled(t("frameworks.probeAbout", { number: index + 1 }), text)}
      className="ab press"
      entries={ABOUT.map((id) => ({ id, text: t(`frameworks.about.${id}`) }))}
      onChoose={(chosen) => {
        const about = ABOUT.find((each) => each === chosen) ?? probe.about;
        edit(null, (before) => aimProbe(before, spot, question, index, about));
      }}
    >
      {text}
    </Menu>
  );
}
