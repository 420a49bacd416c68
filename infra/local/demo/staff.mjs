/** The demo people, signed in when they are first needed, by account or by role and office. */
export class Staff {
  #signedIn = new Map();

  /** `Person` is that of the library testing; `agencies` are the offices as accounts knows them. */
  constructor({ Person, running, agencies }) {
    Object.assign(this, { Person, running, agencies });
  }

  account(username) {
    const known = this.#signedIn.get(username) ?? this.Person.signIn(this.running, username);
    this.#signedIn.set(username, known);
    return known;
  }

  applicant(purpose) {
    const account = this.running.signIns.find(({ role }) => role === purpose);
    if (account === undefined) throw new Error(`No demo person is a ${purpose}.`);
    return this.account(account.username);
  }

  /** Who files a service: a holder of an account for it, or an officer of the office whose own work it is. */
  filer({ sop, agency }) {
    if (sop.filedBy !== 'officer') return this.applicant(sop.filedBy);
    const [username] = this.enterers({ sop, agency });
    if (username === undefined) throw new Error(`${agency} has nobody who enters ${sop.service}.`);
    return this.account(username);
  }

  /** User names of an office's people who may enter a service. */
  enterers({ sop: { enteredBy = [] }, agency }) {
    return enteredBy.flatMap((role) => this.usernames(role, agency));
  }

  /** User names of an office's people with a role. */
  usernames(role, agency) {
    const office = this.agencies.find(({ id }) => id === agency)?.shortName;
    return this.running.signIns
      .filter((each) => each.role === role && each.office === office)
      .map(({ username }) => username);
  }
}
