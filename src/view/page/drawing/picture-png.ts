import type { Drawing } from './drawing.js';

/** What is drawn, as it is framed now, as a PNG. */
export function toPng({ renderer }: Drawing, paper: string): Promise<Blob> {
  // What WebGL has drawn can only be read before the browser shows it.
  renderer.refresh();
  const canvases = [...renderer.getContainer().querySelectorAll('canvas')].filter((canvas) => !canvas.classList.contains('sigma-mouse'));
  const picture = document.createElement('canvas');
  picture.width = Math.max(1, ...canvases.map(({ width }) => width));
  picture.height = Math.max(1, ...canvases.map(({ height }) => height));
  const context = picture.getContext('2d');
  if (context === null) return Promise.reject(new Error('this browser cannot draw pictures'));
  context.fillStyle = paper;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const canvas of canvases) {
    context.globalAlpha = canvas.style.opacity === '' ? 1 : Number(canvas.style.opacity);
    context.drawImage(canvas, 0, 0, picture.width, picture.height);
  }
  return new Promise((resolve, reject) => picture.toBlob((blob) => (blob === null ? reject(new Error('the picture is too large')) : resolve(blob)), 'image/png'));
}
