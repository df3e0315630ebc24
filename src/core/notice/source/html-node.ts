/** What this reader needs of a parsed page's node; parse5 gives it. */
export interface HtmlNode {
  /** "#text", "#comment", "div"... */
  readonly nodeName: string;
  readonly childNodes?: readonly HtmlNode[];
  /** Of a text. */
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
}

/** An attribute's value, null where the element has none. */
export const attribute = (node: HtmlNode, name: string): string | null =>
  node.attrs?.find((each) => each.name === name)?.value ?? null;
