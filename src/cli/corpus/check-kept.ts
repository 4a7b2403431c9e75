import { FORMAT_NAMES, readAliases, type ExtractedDocument } from '../../index.js';
import { readUsableRelations } from '../user-files.js';
import type { BuildSettings, CorpusSource, Manifest } from './manifest.js';

/*
 * What lies in a work folder was written by a build, but anybody who can write there can change it: it is checked like any other input.
 * All that is said to stand in a text must stand there.
 */

type Fields = Readonly<Record<string, unknown>>;

/** @throws {Error} where this is no manifest. Patterns of users are held to the same rules as in their file. */
export function toManifest(value: unknown): Manifest {
  const manifest = fieldsOf(value, 'the manifest');
  const settings = fieldsOf(manifest['settings'], 'settings');
  return {
    sources: listOf(manifest['sources'], 'sources').map(toSource),
    listing: listOf(manifest['listing'], 'listing').map((item) => fieldsOf(item, 'listing') as never),
    settings: toSettings(settings),
    readerDigest: textOf(manifest['readerDigest'], 'readerDigest'),
    graphDigest: manifest['graphDigest'] === null ? null : textOf(manifest['graphDigest'], 'graphDigest'),
  };
}

function toSource(value: unknown): CorpusSource {
  const { path, documents, diagnostics } = fieldsOf(value, 'source');
  return {
    path: textOf(path, 'path'),
    documents: listOf(documents, 'documents').map((item) => {
      const { record, digest } = fieldsOf(item, 'document');
      return { record: record === null ? null : (fieldsOf(record, 'record') as never), digest: textOf(digest, 'digest') };
    }),
    diagnostics: listOf(diagnostics, 'diagnostics').map((item) => {
      const { diagnostic, document } = fieldsOf(item, 'diagnostic');
      return { diagnostic: fieldsOf(diagnostic, 'diagnostic') as never, document: document === null ? null : Number(document) };
    }),
  };
}

function toSettings({ formats, aliases, relations, claims, withModel }: Fields): BuildSettings {
  const asLines = (records: readonly object[]): string => records.map((record) => JSON.stringify(record)).join('\n');
  return {
    formats: listOf(formats, 'formats').map((name) => FORMAT_NAMES.find((known) => known === name) ?? refuse(`there is no format ${JSON.stringify(name)}`)),
    aliases: readAliases(asLines(listOf(aliases, 'aliases').map((item) => fieldsOf(item, 'alias'))), 'aliases'),
    relations: readUsableRelations(asLines(listOf(relations, 'relations').map((item) => {
      const { relation, patterns } = fieldsOf(item, 'relation');
      return { ...fieldsOf(relation, 'relation'), patterns };
    })), 'relations'),
    claims: listOf(claims, 'claims').map((item) => fieldsOf(item, 'claim') as never),
    withModel: withModel === true,
  };
}

/** @throws {Error} where this is nothing that was read of a document, or does not stand in its text. */
export function assertExtracted(value: unknown): asserts value is ExtractedDocument {
  const { document, mentions, links, claims, diagnostics } = fieldsOf(value, 'what was read');
  const { text, regions, sentences } = fieldsOf(document, 'document');
  const whole = textOf(text, 'text');
  for (const [name, list] of Object.entries({ links, diagnostics })) listOf(list, name).forEach((item) => fieldsOf(item, name));
  for (const [name, list] of Object.entries({ regions, sentences })) for (const item of listOf(list, name)) assertSpan(item, whole, name);
  for (const item of listOf(mentions, 'mentions')) {
    const { start, end } = assertSpan(item, whole, 'mention');
    if (whole.slice(start, end) !== (item as Fields)['text']) refuse('a mention is not what stands in the text');
  }
  for (const item of listOf(claims, 'claims')) for (const part of ['evidence', 'trigger']) assertSpan(fieldsOf(item, 'claim')[part], whole, part);
}

function assertSpan(value: unknown, text: string, what: string): { readonly start: number; readonly end: number } {
  const { start, end } = fieldsOf(value, what);
  if (!Number.isInteger(start) || !Number.isInteger(end)) return refuse(`${what} has no place`);
  const span = { start: start as number, end: end as number };
  return span.start >= 0 && span.start <= span.end && span.end <= text.length ? span : refuse(`${what} lies outside the text`);
}

function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(`${what} is no record`);
  return value as Fields;
}

function listOf(value: unknown, what: string): readonly unknown[] {
  return Array.isArray(value) ? value : refuse(`${what} is no list`);
}

function textOf(value: unknown, what: string): string {
  return typeof value === 'string' ? value : refuse(`${what} is no text`);
}

function refuse(problem: string): never {
  throw new Error(problem);
}
