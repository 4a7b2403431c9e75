import type { EntityType } from '../model/mention.js';
import type { Span } from '../model/span.js';
import type { Chain } from './chains.js';
import type { Marks } from './cluster/marks.js';
import type { NameShape, NameShapes } from './columns/name-shapes.js';
import type { NameForm } from './names/name-form.js';
import type { NameCount } from './names/shown-name.js';

/** What is kept of a chain. There are as many as things in all documents together: it holds numbers, and looks up the rest. */
export class KeptChain implements Chain {
  constructor(
    readonly index: number,
    readonly doc: string,
    readonly chain: string,
    readonly type: EntityType,
    readonly marks: Marks,
    private readonly shapes: NameShapes,
    /** The number of its names, or the description of a thing without. */
    private readonly shape: number | string,
    private readonly firstStart: number,
    private readonly firstEnd: number,
    private readonly rowsStart: number,
    private readonly rowsEnd: number,
  ) {}

  get names(): readonly NameCount[] {
    return this.look()?.names ?? [];
  }

  get fullForms(): readonly NameForm[] {
    return this.look()?.fullForms ?? [];
  }

  get shortForms(): readonly NameForm[] {
    return this.look()?.shortForms ?? [];
  }

  get name(): string {
    return typeof this.shape === 'string' ? this.shape : this.shapes.at(this.shape).name;
  }

  get first(): Span {
    return { start: this.firstStart, end: this.firstEnd };
  }

  get rows(): Span {
    return { start: this.rowsStart, end: this.rowsEnd };
  }

  private look(): NameShape | null {
    return typeof this.shape === 'string' ? null : this.shapes.at(this.shape);
  }
}
