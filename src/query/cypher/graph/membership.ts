/**
 * Members in the order of joining. Leaving is put off until the list is asked for again, so that many that leave cost
 * one pass and not one each.
 */
export class MemberList<Member> {
  private members: Member[] = [];
  private readonly leaving = new Set<Member>();

  get size(): number {
    return this.members.length - this.leaving.size;
  }

  add(member: Member): void {
    if (!this.leaving.delete(member)) this.members.push(member);
  }

  remove(member: Member): void {
    this.leaving.add(member);
  }

  list(): readonly Member[] {
    if (this.leaving.size > 0) {
      this.members = this.members.filter((member) => !this.leaving.has(member));
      this.leaving.clear();
    }
    return this.members;
  }

  /** Gives back the room that is kept for growing. */
  trim(): void {
    this.members = this.members.slice();
  }
}

const NONE: readonly never[] = [];

/** Things by a name they share: nodes by label, relationships by type. */
export class Membership<Member> {
  private readonly lists = new Map<string, MemberList<Member>>();

  add(name: string, member: Member): void {
    let list = this.lists.get(name);
    if (!list) {
      list = new MemberList();
      this.lists.set(name, list);
    }
    list.add(member);
  }

  remove(name: string, member: Member): void {
    this.lists.get(name)?.remove(member);
  }

  count(name: string): number {
    return this.lists.get(name)?.size ?? 0;
  }

  list(name: string): readonly Member[] {
    return this.lists.get(name)?.list() ?? NONE;
  }

  trim(): void {
    for (const list of this.lists.values()) list.trim();
  }

  names(): string[] {
    return [...this.lists].filter(([, list]) => list.size > 0).map(([name]) => name).sort();
  }
}
