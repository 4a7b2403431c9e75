/** `npm start`: builds the example graph from the bundled articles and says where to look. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
if (!existsSync(`${root}dist/cli/main.js`)) spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
// In WebAssembly the model gives the same numbers on every processor, so the example graph is the same everywhere.
const env = { ...process.env, RELATA_RUNTIME: 'onnxruntime-web' };
const { status } = spawnSync(process.execPath, ['dist/cli/main.js', 'build', 'graphs/zoom/articles', '--out', 'graphs/zoom'], { cwd: root, stdio: 'inherit', env });
if (status === 0) {
  console.log(`
The example graph stands in graphs/zoom. Look at
  graphs/zoom/graph.svg                              the picture, in a browser
  graphs/zoom/report.md                              the facts with their quotes
  npx relata explain graphs/zoom TikTok              why the graph says what it says of TikTok
  npx relata build YOUR-TEXTS --out graphs/mine      the same for texts of yours`);
}
process.exitCode = status ?? 1;
