/** The time by which casework reckons what has no instant of its own; tests set it to the workflow's. */
export type Now = () => Date;
