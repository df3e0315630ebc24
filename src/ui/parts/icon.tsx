/** Shapes drawn on a 16 by 16 grid with 1.5 lines. Never from a font, so that screen and paper look alike. */
const SHAPES = {
  check: <path d="M3 8.5 6.5 12 13 4.5" />,
  lock: <path d="M3.5 7.5h9v6h-9zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2" />,
  flag: <path d="M4 14.5V2.5h8l-2 3 2 3H4" />,
  ring: <circle cx="8" cy="8" r="5.5" />,
  dot: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  busy: <circle cx="8" cy="8" r="5.5" strokeDasharray="3 3" />,
  minus: <path d="M3 8h10" />,
  plus: <path d="M8 3v10M3 8h10" />,
  warn: <path d="M8 2 14.5 13.5h-13zM8 6.5v3.2M8 11.4v.4" />,
  cross: <path d="m4 4 8 8M12 4l-8 8" />,
  right: <path d="m6 4 4 4-4 4" />,
  left: <path d="m10 4-4 4 4 4" />,
  up: <path d="m4 10 4-4 4 4" />,
  down: <path d="m4 6 4 4 4-4" />,
  shield: (
    <>
      <path d="M8 1.5 13.5 3.5v4c0 3.5-2.4 5.9-5.5 7-3.1-1.1-5.5-3.5-5.5-7v-4z" />
      <path d="m5.5 7.8 1.9 1.9 3.3-3.5" />
    </>
  ),
  "shield-broken": (
    <>
      <path d="M8 1.5 13.5 3.5v4c0 3.5-2.4 5.9-5.5 7-3.1-1.1-5.5-3.5-5.5-7v-4z" />
      <path d="m6 5.8 4 4M10 5.8l-4 4" />
    </>
  ),
  grip: (
    <path d="M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01" strokeWidth="2" strokeLinecap="round" />
  ),
  more: <path d="M3 8h.01M8 8h.01M13 8h.01" strokeWidth="2.2" strokeLinecap="round" />,
  document: <path d="M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3" />,
  download: <path d="M8 2v8M5 7l3 3 3-3M2.5 9.5v4h11v-4" />,
  folder: <path d="M1.5 3.5h4.7l1.6 2h6.7v8h-13z" />,
  pencil: <path d="m3 13 .6-3L10.8 2.8l2.4 2.4L6 12.4z" />,
  pause: <path d="M5.5 3.5v9M10.5 3.5v9" />,
  play: <path d="M5 3.5 12.5 8 5 12.5z" />,
  laptop: <path d="M3 3h10v7.5H3zM1 13h14" />,
  hidden: (
    <path d="M2 2l12 12M6.3 6.4A2.3 2.3 0 0 0 9.6 9.7M4.2 4.4C2.6 5.5 1.5 8 1.5 8s2.3 4.5 6.5 4.5c1 0 2-.3 2.8-.7M7 3.6c.3 0 .7-.1 1-.1 4.2 0 6.5 4.5 6.5 4.5s-.5 1.1-1.5 2.2" />
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </>
  ),
  printer: <path d="M4.5 6V2h7v4M4.5 11.5h-3V6h13v5.5h-3M4.5 9.5h7V14h-7z" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M8 4.5V8l2.3 1.6" />
    </>
  ),
} as const;

export type IconName = keyof typeof SHAPES;

/** An icon. Without `label` it is decoration and hidden from screen readers. */
export function Icon({ name, label }: { readonly name: IconName; readonly label?: string }) {
  return label === undefined ? (
    <svg className="i" viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  ) : (
    <svg className="i" viewBox="0 0 16 16" role="img" aria-label={label}>
      {SHAPES[name]}
    </svg>
  );
}
