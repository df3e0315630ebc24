/** The shape of another language's sentences: every key of the English ones and no other, each with a text. */
export type SameAs<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : SameAs<English[Key]>;
};
