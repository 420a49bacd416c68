import { postedTeam } from './posted-team';

it.each([
  [{ team: 'ani,budi', 'team-ketua': 'budi' }, 'budi,ani'],
  [{ team: 'ani', 'team-ketua': 'budi' }, 'budi,ani'],
  [{ team: 'ani,budi' }, ',ani,budi'],
  [{}, ''],
])('a team posted as %o is %s', (posted, team) => {
  expect(postedTeam(posted, 'team')).toBe(team);
});
