export { layOut, type LayoutOptions } from './lay-out';
export type {
  Area,
  ArrowPlace,
  CellPlace,
  ColumnPlace,
  HeadPlace,
  PagePlace,
  Point,
  RowPlace,
  ShapePlace,
  SopLayout,
  TextPlace,
} from './layout';
export { NotPrintable } from './not-printable';
export { drawSvg } from './drawing/draw-svg';
export type { SopOffice } from './typst/office';
export { typstSource, type TypstSource } from './typst/typst-source';
