/** Where an administrator finds what services put aside. */
export const DEAD_LETTERS_PATH = '/pesan-tertahan';
