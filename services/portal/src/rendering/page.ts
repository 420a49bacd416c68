import type { VNode } from 'preact';
import type { ScriptName } from '../assets/asset-files';

/** One page of the portal, as its folder describes it. */
export interface Page {
  readonly title: string;
  readonly body: VNode;
  /** Officers' pages are wider and denser. */
  readonly work?: boolean;
  /** Something above the main part, from edge to edge. */
  readonly hero?: VNode;
  readonly scripts?: readonly ScriptName[];
  /** Where the page is found by GET, when it answers a POST. */
  readonly path?: string;
}
