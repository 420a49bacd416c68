/** A queue by whole-numbered cost, lowest first; of equal costs the first that came. */
export class BucketQueue<T> {
  private readonly buckets: T[][] = [];
  private at = 0;

  push(cost: number, item: T): void {
    (this.buckets[cost] ??= []).push(item);
    this.at = Math.min(this.at, cost);
  }

  pop(): T | undefined {
    for (; this.at < this.buckets.length; this.at += 1) {
      const item = this.buckets[this.at]?.shift();
      if (item !== undefined) return item;
    }
    return undefined;
  }
}
