/** Stands for the actor of a decision that the product makes because nobody at the office may make it. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';
