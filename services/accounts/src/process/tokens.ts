/** Names under which what has no class of its own is injected. */
export const CONFIG = Symbol('Config');
export const CASEWORK = Symbol('Casework');
