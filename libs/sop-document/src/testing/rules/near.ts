/** Millimetres by which a drawing may differ from what was reckoned. */
export const NEAR = 0.01;
