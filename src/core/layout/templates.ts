/** The numbers a template may ask for; see `core/model/blocks.ts`. */
export interface PageNumbers {
  readonly page: number;
  readonly pages: number;
  readonly sectionPage: number;
  readonly sectionPages: number;
  readonly filePage: number;
  readonly filePages: number;
}

const PLACE = /\{(page|pages|sectionPage|sectionPages|filePage|filePages)\}/g;

export function fillIn(template: string, numbers: PageNumbers): string {
  return template.replace(PLACE, (_, name: keyof PageNumbers) => String(numbers[name]));
}

/** Stands for numbers not known yet when only the room that a template needs is asked for. */
export const WIDEST_NUMBERS: PageNumbers = {
  page: 888,
  pages: 888,
  sectionPage: 888,
  sectionPages: 888,
  filePage: 888,
  filePages: 888,
};
