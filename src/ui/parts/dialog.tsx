import { useEffect, useRef, type ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";

export interface DialogProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** Name of the cross in the corner that closes it, for dialogs that only tell; it gets the focus. */
  readonly corner?: string;
  /** Buttons, the acting one first. The one marked with `data-safe` (or else the first field or button) gets the focus. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  readonly wide?: boolean | "widest";
  /** For handing in, unsealing, signing and deleting: says so to screen readers. */
  readonly alert?: boolean;
}

/** A dialog. Escape closes it; the world behind stays where it was. */
export function Dialog(props: DialogProps) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable={false}
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Modal>
        <AriaDialog
          className={["dlg", props.wide === true ? "wide" : (props.wide ?? "")].join(" ").trim()}
          role={props.alert === true ? "alertdialog" : "dialog"}
        >
          <Heading slot="title">{props.title}</Heading>
          {props.corner === undefined ? null : (
            <span className="corner">
              <Button icon label={props.corner} onPress={props.onClose}>
                <Icon name="cross" />
              </Button>
            </span>
          )}
          <Body {...props} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What gets the focus first, the most wanted first. */
const FIRST = [
  ".corner button",
  "[data-safe] button",
  "[data-first]",
  ".body input, .body textarea",
  ".acts button",
];

function Body({ children, actions }: DialogProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // One after the other: a list of selectors would find what stands first in the document.
    const dialog = ref.current?.parentElement;
    const found = FIRST.map((selector) => dialog?.querySelector<HTMLElement>(selector));
    found.find((each) => each instanceof HTMLElement)?.focus();
  }, []);
  return (
    <div ref={ref}>
      <div className="body">{children}</div>
      {actions === undefined ? null : <div className="acts">{actions}</div>}
    </div>
  );
}
