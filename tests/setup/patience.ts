// Real servers and browsers take longer than a unit.
jest.setTimeout(120_000);
