/** The accounts of a team as an entry of kind `officers` holds them, the lead first; none where nobody is named. */
export const teamIn = (entry: string | undefined): readonly string[] =>
  (entry ?? '').split(',').filter((account) => account !== '');
