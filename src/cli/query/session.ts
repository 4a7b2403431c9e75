import { RESULT_FORMATS, isResultFormat } from '../results/result-format.js';
import type { StatementRunner } from './runner.js';
import { parseAssignment } from './parameters.js';
import type { QuerySettings, Sink } from './run-statement.js';
import { isBlank, splitStatements } from './split-statements.js';

const HELP = `A query ends with a semicolon, or with an empty line. Up and down bring back earlier ones, Tab completes names.

  :schema                 labels, relationship types and properties of the graph
  :params                 the parameters that are set
  :param NAME = VALUE     set one: 5, 0.5, true, null, 'text', [1, 2], {a: 1}, date('2020-08-03'), or a text without quotes
  :params clear           forget them
  :format NAME            how results are shown: ${RESULT_FORMATS.join(', ')}
  :help                   this text
  :exit                   leave (so does Ctrl-D); Ctrl-C stops a query that takes too long

EXPLAIN before a query shows its plan, PROFILE the plan with rows. Beside Cypher there are
CALL relata.pageRank(), relata.communities() and relata.evidence(fact).
`;

/** What a line did: it began or went on with a query, it was dealt with, or it ends the session. */
export type LineOutcome = 'more' | 'done' | 'exit';

/** A conversation with a graph: takes line after line, and runs queries when they are complete. */
export class QuerySession {
  private lines: string[] = [];
  private lineCount = 0;
  private hasShown = false;
  private hasFailed = false;

  /**
   * In a text that nobody types as it is read, an empty line means nothing, and places are told by the lines of the text.
   */
  constructor(
    private readonly runner: StatementRunner, private settings: QuerySettings, private readonly sink: Sink, private readonly isTyped = true,
  ) {}

  /** Whether any query or command so far could not be carried out. */
  get failed(): boolean {
    return this.hasFailed;
  }

  /** What has been typed of a query that is not complete. */
  get unfinished(): readonly string[] {
    return this.lines;
  }

  async take(line: string): Promise<LineOutcome> {
    if (this.lines.length === 0 && line.trimStart().startsWith(':')) {
      this.lineCount += 1;
      return this.obey(line.trim().replace(/\s*;$/, ''));
    }
    if (this.isTyped && this.lines.length > 0 && line.trim() === '') return this.finish();
    this.lines.push(line);
    const { statements, rest } = splitStatements(this.textSoFar());
    if (!isBlank(rest)) return 'more';
    this.discard();
    await this.runAll(statements);
    return 'done';
  }

  /** Runs what stands there, even without a semicolon. */
  async finish(): Promise<LineOutcome> {
    const { statements, rest } = splitStatements(this.textSoFar());
    this.discard();
    await this.runAll(isBlank(rest) ? statements : [...statements, rest]);
    return 'done';
  }

  /** Drops what has been typed of a query. */
  discard(): void {
    this.lineCount += this.lines.length;
    this.lines = [];
  }

  private textSoFar(): string {
    return '\n'.repeat(this.isTyped ? 0 : this.lineCount) + this.lines.join('\n');
  }

  /** Up to the first that cannot be run: those behind it may have counted on it. */
  private async runAll(statements: readonly string[]): Promise<void> {
    for (const statement of statements) {
      if (this.hasShown && !this.isTyped && this.settings.format === 'table') await this.sink.out('\n');
      this.hasShown = true;
      if (await this.runner.run(statement, this.settings, this.sink)) continue;
      this.hasFailed = true;
      return;
    }
  }

  private async obey(line: string): Promise<LineOutcome> {
    const [command = '', ...words] = line.split(/\s+/);
    const argument = line.slice(command.length).trim();
    switch (command.toLowerCase()) {
      case ':exit':
      case ':quit': return 'exit';
      case ':help': await this.sink.out(HELP); break;
      case ':schema': await this.runner.schema(this.sink); break;
      case ':params': await this.showParameters(words[0]); break;
      case ':param': this.setParameter(argument); break;
      case ':format': this.setFormat(argument); break;
      default: this.refuse(`there is no command ${JSON.stringify(command)}; :help tells which there are`);
    }
    return 'done';
  }

  private async showParameters(word: string | undefined): Promise<void> {
    if (word?.toLowerCase() === 'clear') this.settings = { ...this.settings, parameters: new Map() };
    else if (this.settings.parameters.size === 0) await this.sink.out('no parameters are set; :param NAME = VALUE sets one\n');
    else await this.sink.out([...this.settings.parameters].map(([name, value]) => `$${name} = ${value}\n`).join(''));
  }

  private setParameter(argument: string): void {
    const assignment = parseAssignment(argument);
    if (assignment === undefined) this.refuse('write it as :param NAME = VALUE');
    else this.settings = { ...this.settings, parameters: new Map([...this.settings.parameters, assignment]) };
  }

  private setFormat(name: string): void {
    if (isResultFormat(name)) this.settings = { ...this.settings, format: name };
    else this.refuse(`there is no format ${JSON.stringify(name)}; there are ${RESULT_FORMATS.join(', ')}`);
  }

  private refuse(message: string): void {
    this.hasFailed = true;
    this.sink.err(`relata: ${message}\n`);
  }
}
