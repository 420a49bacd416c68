import { Remembered } from './remembered';

describe('a remembered answer', () => {
  it('is asked for once while it is fresh, also by many at a time', async () => {
    const ask = jest.fn(() => Promise.resolve(1));
    const remembered = new Remembered(ask, 60_000);
    await Promise.all([remembered.get(), remembered.get()]);
    await remembered.get();
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('stands in while the source is down', async () => {
    const ask = jest.fn<Promise<number>, []>().mockResolvedValueOnce(1).mockRejectedValue(new Error('down'));
    const remembered = new Remembered(ask, -1);
    expect(await remembered.get()).toBe(1);
    expect(await remembered.get()).toBe(1);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is a failure where there never was one', async () => {
    await expect(new Remembered(() => Promise.reject(new Error('down')), 1).get()).rejects.toThrow('down');
  });
});
