import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";

/** ", Main Street 4, 71000 Sarajevo", and what was run together behind a name in capitals. */
const ADDRESS =
  /,\s[^,]*(?:b\.b\.|\d)[^,]*,\s?\d{4,}\s.*$|,\s[^,]*\d{4,}\s.*$|(?<=\p{Lu}{3})(?=\p{Lu}\p{Ll}{2}).*$/u;

/** The name of a body without the address behind it. */
export const withoutAddress = (body: Stretch): Stretch =>
  trimStretch(sliceStretch(body, 0, ADDRESS.exec(body.text)?.index), ",; ");
