/** The ways in which messages go out. */
export const CHANNELS = Symbol('Channels');
