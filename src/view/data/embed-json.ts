/**
 * JSON that can stand in a page's `<script type="application/json">`: no `<` that could end the element, no line ends of
 * JavaScript, and no invisible mark that could make the page's source read as something else than it says.
 */
export function embedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
