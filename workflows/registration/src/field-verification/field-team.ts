/** The entry that names the team; its lead goes first. */
export const FIELD_TEAM = 'fieldTeam';
