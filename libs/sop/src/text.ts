/** A text in the two languages of the interface. */
export interface Text {
  readonly id: string;
  readonly en: string;
}
