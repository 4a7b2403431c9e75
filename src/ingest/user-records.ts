import { UserFileError } from './user-file-error.js';

/** A JSON object of a user's file with the place it stands at, read field by field with clear errors. */
export interface UserRecord {
  readonly text: (field: string) => string;
  readonly optionalText: (field: string) => string | null;
  readonly texts: (field: string) => readonly string[];
  readonly flag: (field: string) => boolean;
  readonly fail: (problem: string) => UserFileError;
}

/** Reads JSON lines; blank lines and lines that begin with # are left out. Throws a UserFileError at the first bad line. */
export function readUserRecords(text: string, file: string): UserRecord[] {
  return text.replace(/^\uFEFF/u, '').split(/\r?\n/u).flatMap((content, index) => {
    if (content.trim() === '' || content.trim().startsWith('#')) return [];
    return [toRecord(content, file, index + 1)];
  });
}

function toRecord(content: string, file: string, line: number): UserRecord {
  const fail = (problem: string): UserFileError => new UserFileError(file, line, problem);
  const fields = parseObject(content, fail);
  const value = (field: string): unknown => (Object.hasOwn(fields, field) ? fields[field] : undefined);
  const optionalText = (field: string): string | null => {
    const found = value(field);
    if (found === undefined || found === null) return null;
    if (typeof found !== 'string' || found.trim() === '') throw fail(`"${field}" must be a text that is not empty`);
    return found;
  };
  return {
    fail,
    optionalText,
    text: (field) => {
      const found = optionalText(field);
      if (found === null) throw fail(`"${field}" is missing`);
      return found;
    },
    texts: (field) => {
      const found = value(field) ?? [];
      if (!Array.isArray(found) || found.some((item) => typeof item !== 'string' || item.trim() === '')) throw fail(`"${field}" must be a list of texts`);
      return found as string[];
    },
    flag: (field) => {
      const found = value(field) ?? false;
      if (typeof found !== 'boolean') throw fail(`"${field}" must be true or false`);
      return found;
    },
  };
}

function parseObject(content: string, fail: (problem: string) => UserFileError): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch (error) {
    throw fail(`this line is not JSON: ${(error as Error).message}`);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw fail('each line must be one JSON object');
  return parsed as Record<string, unknown>;
}
