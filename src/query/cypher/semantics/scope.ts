import type { StaticType } from './static-type.js';

/** A variable: where its value stands in the frame, and what is known of its type. */
export interface Binding {
  readonly name: string;
  readonly slot: number;
  readonly type: StaticType;
}

/** The variables that can be seen at one place. Never changed: a new variable makes a new scope. */
export class Scope {
  static readonly EMPTY = new Scope(new Map());

  private constructor(private readonly bindings: ReadonlyMap<string, Binding>) {}

  find(name: string): Binding | undefined {
    return this.bindings.get(name);
  }

  with(...added: readonly Binding[]): Scope {
    if (added.length === 0) return this;
    const bindings = new Map(this.bindings);
    for (const binding of added) bindings.set(binding.name, binding);
    return new Scope(bindings);
  }

  /** By name, as `*` lists them. */
  all(): readonly Binding[] {
    return [...this.bindings.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  slots(): readonly number[] {
    return [...this.bindings.values()].map((binding) => binding.slot);
  }
}
