/** Gives a canvas as many dots as the screen has for its size; how many those are for each pixel. */
export function fitCanvas(canvas: HTMLCanvasElement, { width, height }: { readonly width: number; readonly height: number }): number {
  const ratio = globalThis.devicePixelRatio || 1;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  return ratio;
}
