import { useEffect, useRef, type ReactNode } from "react";
import { Link } from "wouter";

/** A way out of the screen whose place stays when it is no way just now: nothing below or beside it moves. */
export function AwayLink(props: {
  readonly away: boolean;
  readonly className: string;
  readonly href: string;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  const { away } = props;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    // What is hidden cannot keep the focus: the screen's keys go on working from the screen itself.
    if (away && document.activeElement === link.current) document.querySelector<HTMLElement>("main")?.focus();
  }, [away]);
  return (
    <Link
      ref={link}
      className={away ? `${props.className} away` : props.className}
      aria-hidden={away ? true : undefined}
      href={props.href}
      title={props.title}
    >
      {props.children}
    </Link>
  );
}
