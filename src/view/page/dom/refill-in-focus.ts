import { refill } from './element.js';

/**
 * Puts other content into a part of the page. Where that takes the focus away from people who work by keys, it goes to the button of the
 * same words if the part still shows the same, else to the heading, from where reading and tabbing go on.
 */
export function refillInFocus(part: HTMLElement, content: HTMLElement, showsTheSame: boolean): void {
  if (part.firstElementChild === content) return;
  const focused = document.activeElement;
  const takesFocus = focused !== null && focused !== part && part.contains(focused);
  refill(part, content);
  if (!takesFocus) return;
  const twin = showsTheSame ? [...part.querySelectorAll('button')].find(({ textContent }) => textContent === focused.textContent) : undefined;
  (twin ?? part.querySelector<HTMLElement>('h2'))?.focus({ preventScroll: true });
}
