/** The block of settings that some Markdown files begin with. */
export interface FrontMatter {
  /** Where the text begins. */
  readonly end: number;
  readonly title: string | null;
  readonly date: string | null;
}

const NONE: FrontMatter = { end: 0, title: null, date: null };
const LONGEST = 20_000;

/** Reads YAML or TOML settings between `---` or `+++`; only plain `title` and `date` values are understood. */
export function readFrontMatter(text: string): FrontMatter {
  const fence = /^(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (fence === null) return NONE;
  const mark = fence[1] === '---' ? '---' : '\\+\\+\\+';
  const close = new RegExp(`^${mark}[ \\t]*$`, 'm').exec(text.slice(fence[0].length, LONGEST));
  if (close === null) return NONE;
  const settings = text.slice(fence[0].length, fence[0].length + close.index);
  if (!/^[\w-]{1,40}\s*[:=]/m.test(settings)) return NONE;
  const value = (key: string): string | null => {
    const written = new RegExp(`^(?:${key})[ \\t]*[:=][ \\t]*(.{1,500})$`, 'im').exec(settings)?.[1]?.trim();
    return written?.replace(/^(["'])(.*)\1$/, '$2') || null;
  };
  return {
    end: fence[0].length + close.index + close[0].length,
    title: value('title'),
    date: value('date|published|publishedAt|pubdate'),
  };
}
