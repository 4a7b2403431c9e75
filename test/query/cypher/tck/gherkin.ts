/** The small part of Gherkin that the openCypher TCK is written in. */
export interface Feature {
  readonly name: string;
  readonly scenarios: readonly Scenario[];
}

export interface Scenario {
  /** With the number of the example, where it came from an outline. */
  readonly name: string;
  readonly tags: readonly string[];
  readonly steps: readonly Step[];
}

export interface Step {
  readonly text: string;
  readonly docString: string | undefined;
  readonly table: readonly (readonly string[])[] | undefined;
}

interface Draft {
  readonly name: string;
  readonly tags: readonly string[];
  readonly steps: { text: string; docString?: string; table?: string[][] }[];
  /** Of an outline: one table per Examples block. */
  readonly examples: string[][][];
}

/** Steps that come before those of every scenario. */
const BACKGROUND = 'Background:';

const STEP = /^(Given|When|Then|And|But) (.*)$/;
const SCENARIO = /^Scenario(?: Outline)?: (.*)$/;

export function parseFeature(text: string): Feature {
  const lines = text.split(/\r?\n/);
  const drafts: Draft[] = [];
  let name = '';
  let tags: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').trim();
    const draft = drafts.at(-1);
    const scenario = SCENARIO.exec(line);
    const step = STEP.exec(line);
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('Feature: ')) name = line.slice(9);
    else if (line === 'Background:') drafts.push({ name: BACKGROUND, tags: [], steps: [], examples: [] });
    else if (line.startsWith('@')) tags = [...tags, ...line.split(/\s+/)];
    else if (scenario) {
      drafts.push({ name: scenario[1] ?? '', tags, steps: [], examples: [] });
      tags = [];
    } else if (line.startsWith('Examples:')) draft?.examples.push([]);
    else if (step) draft?.steps.push({ text: step[2] ?? '' });
    else if (line.startsWith('"""')) {
      const end = lines.findIndex((other, at) => at > index && other.trim() === '"""');
      const last = draft?.steps.at(-1);
      if (last) last.docString = dedent(lines.slice(index + 1, end), lines[index] ?? '');
      index = end;
    } else if (line.startsWith('|') && draft) addRow(draft, splitRow(line));
    else throw new Error(`cannot read line ${index + 1}: ${line}`);
  }
  const background = drafts.filter((draft) => draft.name === BACKGROUND).flatMap((draft) => draft.steps);
  const scenarios = drafts.filter((draft) => draft.name !== BACKGROUND)
    .map((draft) => ({ ...draft, steps: [...background, ...draft.steps] }));
  return { name, scenarios: scenarios.flatMap(expandOutline) };
}

function addRow(draft: Draft, row: string[]): void {
  const examples = draft.examples.at(-1);
  const step = draft.steps.at(-1);
  if (examples) examples.push(row);
  else if (step) step.table = [...step.table ?? [], row];
}

function dedent(lines: readonly string[], fence: string): string {
  const indent = fence.length - fence.trimStart().length;
  return lines.map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length))).join('\n');
}

function splitRow(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (let index = 1; index < line.length; index += 1) {
    const character = line[index] ?? '';
    if (character === '|') {
      cells.push(cell.trim());
      cell = '';
    } else if (character === '\\' && ['|', '\\', 'n'].includes(line[index + 1] ?? '')) {
      cell += line[index + 1] === 'n' ? '\n' : line[index + 1];
      index += 1;
    } else cell += character;
  }
  return cells;
}

function expandOutline({ name, tags, steps, examples }: Draft): Scenario[] {
  const complete = steps.map(({ text, docString, table }) => ({ text, docString, table }));
  if (examples.length === 0) return [{ name, tags, steps: complete }];
  const rows = examples.flatMap(([header = [], ...values]) => values.map((row) => new Map(header.map((key, at) => [key, row[at] ?? '']))));
  return rows.map((row, index) => {
    const fill = (text: string): string => text.replace(/<([^<>]+)>/g, (whole, key: string) => row.get(key) ?? whole);
    return {
      name: `${fill(name)} #${index + 1}`, tags,
      steps: complete.map(({ text, docString, table }) => ({
        text: fill(text), docString: docString === undefined ? undefined : fill(docString),
        table: table?.map((cells) => cells.map(fill)),
      })),
    };
  });
}
