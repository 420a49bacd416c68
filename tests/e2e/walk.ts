/** Steps of one walk: each stands on the ones before it, so after a failure the others fail at once and say so. */
export function walk(): (rule: string, act: () => Promise<void>) => void {
  let failed: string | undefined;
  return (rule, act) =>
    it(rule, async () => {
      if (failed !== undefined) throw new Error(`The walk ended at: ${failed}`);
      try {
        await act();
      } catch (error) {
        failed = rule;
        throw error;
      }
    });
}
