const NAME_START = /^[\p{ID_Start}_\p{Pc}]$/u;
const NAME_PART = /^[\p{ID_Continue}\p{Sc}\p{Pc}]$/u;

export function isSpace(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13) || (code >= 28 && code <= 31)) return true;
  return code >= 0x85 && /^[\s\u0085\u180e]$/.test(String.fromCharCode(code));
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isNameStart(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
  return NAME_START.test(characterAt(text, offset));
}

/** Where the name that starts or goes on at `offset` ends. */
export function endOfName(text: string, offset: number): number {
  let end = offset;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code < 128) {
      if (!isNameStart(text, end) && !isDigit(code)) break;
      end += 1;
    } else {
      const character = characterAt(text, end);
      if (!NAME_PART.test(character)) break;
      end += character.length;
    }
  }
  return end;
}

/** The whole character at an offset, both halves of a surrogate pair. */
export function characterAt(text: string, offset: number): string {
  const point = text.codePointAt(offset);
  return point === undefined ? '' : String.fromCodePoint(point);
}
