import type { AliasEntry } from '../model/alias-entry.js';
import { readUserRecords } from './user-records.js';

/**
 * Reads names that the user knows: JSON lines `{"name":"ByteDance","type":"Organization","aliases":["Byte Dance","字节跳动"]}`.
 * @throws {UserFileError} naming file and line.
 */
export function readAliases(text: string, file: string): AliasEntry[] {
  return readUserRecords(text, file).map((record) => ({ name: record.text('name'), type: record.text('type'), aliases: record.texts('aliases') }));
}
