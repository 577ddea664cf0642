import type { Draft } from '../draft';
import type { Fault } from '../fault';

/** A rule over all that was authored, beyond the shape of each file: it returns every breach. */
export type Lint = (draft: Draft) => Fault[];
