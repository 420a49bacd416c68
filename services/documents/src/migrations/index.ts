import { Documents1763700000000 } from './1763700000000-documents';
import { AgencyKeys1763810000000 } from './1763810000000-agency-keys';
import { ManyFiles1763930000000 } from './1763930000000-many-files';
import { ReplacedLetters1763950000000 } from './1763950000000-replaced-letters';

export const migrations = [
  Documents1763700000000,
  AgencyKeys1763810000000,
  ManyFiles1763930000000,
  ReplacedLetters1763950000000,
];
