import { useEffect, useRef, type ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";

export interface DialogProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** Buttons, the acting one first. The one marked with `data-safe` (or else the first field or button) gets the focus. */
  readonly actions: ReactNode;
  readonly onClose: () => void;
  readonly wide?: boolean;
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
        <AriaDialog className={props.wide === true ? "dlg wide" : "dlg"} role={props.alert === true ? "alertdialog" : "dialog"}>
          <Heading slot="title">{props.title}</Heading>
          <Body {...props} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Body({ children, actions }: DialogProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = ref.current?.querySelector<HTMLElement>("[data-safe] button, [data-first], .body input, .body textarea, .acts button");
    first?.focus();
  }, []);
  return (
    <div ref={ref}>
      <div className="body">{children}</div>
      <div className="acts">{actions}</div>
    </div>
  );
}
