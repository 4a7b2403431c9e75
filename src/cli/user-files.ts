import { readFile } from 'node:fs/promises';
import { findPatternProblem, readAliases, readClaims, readRelations, relationRules, UserFileError, type AliasEntry, type Diagnostic, type OutsideClaim, type PipelineOptions, type SyntaxModel, type UserRelation } from '../index.js';
import { stringOption, type OptionValues } from './command.js';
import { CommandError } from './usage-error.js';

/** What users bring of their own, as plain data that can be sent to a worker. */
export interface UserFiles {
  readonly aliases: readonly AliasEntry[];
  readonly relations: readonly UserRelation[];
  /** Claims of others; none of them is needed to read a document. */
  readonly claims: readonly OutsideClaim[];
  /** Whether clauses are given in their own words too. */
  readonly open?: boolean;
}

export const USER_FILE_OPTIONS = {
  aliases: { type: 'string', value: 'FILE', help: 'names of your own: JSON lines {"name","type","aliases"}' },
  relations: { type: 'string', value: 'FILE', help: 'relations of your own, with patterns (see docs/own-relations.md)' },
} as const;

/** Reads the files named by --aliases and --relations. */
export async function readUserFiles(options: OptionValues): Promise<UserFiles> {
  const aliases = stringOption(options, 'aliases');
  const relations = stringOption(options, 'relations');
  return {
    aliases: aliases === undefined ? [] : await readWith(aliases, readAliases),
    relations: relations === undefined ? [] : await readWith(relations, readUsableRelations),
    claims: [],
  };
}

/** A pattern that cannot be used would otherwise come to light in every document. */
export function readUsableRelations(text: string, file: string): UserRelation[] {
  const relations = readRelations(text, file);
  for (const { relation, patterns } of relations) for (const pattern of patterns) {
    const problem = findPatternProblem(pattern);
    if (problem !== null) throw new CommandError(`${file}: ${relation.name}: the pattern ${JSON.stringify(pattern.slice(0, 200))} cannot be used: ${problem}`);
  }
  return relations;
}

export const CLAIMS_OPTION = {
  claims: { type: 'string', value: 'FILE', multiple: true, help: 'claims of other extractors as JSON lines (see docs/claims.md); each is checked against the text' },
} as const;

/** Reads the files named by --claims. Lines that are no claims are told, with file and line. */
export async function readClaimFiles(options: OptionValues): Promise<{ claims: readonly OutsideClaim[]; diagnostics: readonly Diagnostic[] }> {
  const paths = options['claims'];
  const files = await Promise.all((Array.isArray(paths) ? (paths as readonly string[]) : []).map((path) => readWith(path, readClaims)));
  return { claims: files.flatMap(({ claims }) => claims), diagnostics: files.flatMap(({ diagnostics }) => diagnostics) };
}

async function readWith<T>(path: string, parse: (text: string, file: string) => T): Promise<T> {
  try {
    return parse(await readFile(path, 'utf8'), path);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (error instanceof UserFileError) throw new CommandError(error.message);
    throw new CommandError(`${path}: ${(error as Error).message}`);
  }
}

export function toPipelineOptions({ aliases, relations, claims, open = false }: UserFiles, syntax: SyntaxModel): PipelineOptions {
  return { syntax, aliases, relations: relationRules, userRelations: relations, claims, open };
}
