import { toldOf } from './told-of-threshold';

describe('who hears of a threshold', () => {
  it.each([
    ['case.warned', { holder: true, roles: [] }],
    ['case.overdue', { holder: true, roles: ['section-head'] }],
    ['case.escalated', { holder: false, roles: ['agency-head'] }],
  ] as const)('%s, where the table says nothing', (event, told) => {
    expect(toldOf(event)).toEqual(told);
  });

  it("the table's own roles take the place of the product's", () => {
    const policy = { overdueTo: ['supervisor'], escalatedTo: ['agency-head', 'supervisor'] };
    expect(toldOf('case.warned', policy).roles).toEqual([]);
    expect(toldOf('case.overdue', policy)).toEqual({ holder: true, roles: policy.overdueTo });
    expect(toldOf('case.escalated', policy)).toEqual({ holder: false, roles: policy.escalatedTo });
  });

  it('a table may let nobody but the holder know', () => {
    expect(toldOf('case.overdue', { overdueTo: [] })).toEqual({ holder: true, roles: [] });
  });
});
