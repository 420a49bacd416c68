/** The letters a text is set in: serif in the PDF (Libertinus Serif), sans on the page (whatever the system has). */
export type Face = 'serif' | 'sans';

const FIRST = 32;

/** Advance widths of the characters U+0020 to U+007E in thousandths of the size. */
const widths: Readonly<Record<Face, readonly number[]>> = {
  serif: table(`250 288 336 465 465 637 705 190 298 298 369 550 220 338 220 323 465 465 465 465 465 465 465 465 465
    465 236 236 550 550 550 435 895 695 588 646 701 557 485 685 730 297 322 637 528 839 699 702 541 702 587 485 597
    661 652 951 660 575 604 356 287 356 518 486 392 457 493 428 506 447 310 500 538 271 272 512 264 790 542 504 519
    503 372 390 316 531 497 747 490 515 424 277 205 277 449`),
  // DejaVu Sans, the widest of the usual system faces.
  sans: table(`318 401 460 838 636 950 780 275 390 390 500 838 318 361 318 337 636 636 636 636 636 636 636 636 636
    636 337 337 838 838 838 531 1000 684 686 698 770 632 575 775 752 295 295 656 557 863 748 787 603 787 695 635 611
    732 684 989 685 611 685 390 337 390 838 500 500 613 635 550 635 615 352 635 634 278 278 579 278 974 634 612 635
    635 411 521 392 634 592 818 592 592 525 636 337 636 838`),
};

function table(numbers: string): readonly number[] {
  return numbers.trim().split(/\s+/).map(Number);
}

/** No letter outside the table is wider than this, in thousandths of the size. */
const WIDEST = 1150;
const NO_BREAK_SPACE = '\u00a0';
/** Kerning parts some pairs of letters. */
const KERNED = 1.01;
/** By how much a bold letter is wider at most. */
const BOLDER = 1.25;

/** How wide a text runs at most, in the unit of `size`. */
export function widthOf(text: string, size: number, face: Face, weight: 'normal' | 'bold' = 'normal'): number {
  let sum = 0;
  for (const letter of text.replaceAll(NO_BREAK_SPACE, ' '))
    sum += widths[face][(letter.codePointAt(0) ?? 0) - FIRST] ?? WIDEST;
  return (sum / 1000) * KERNED * size * (weight === 'bold' ? BOLDER : 1);
}
