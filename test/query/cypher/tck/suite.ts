import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseFeature } from './gherkin.js';
import type { Scenario } from './gherkin.js';
import { runScenario } from './run-scenario.js';

export interface ScenarioResult {
  /** `expressions/list/List1: [6] Fail when … #2` */
  readonly id: string;
  /** `expressions/list` */
  readonly folder: string;
  /** Undefined: passed. */
  readonly problem: string | undefined;
}

function listScenarios(tckFolder: string): readonly { readonly id: string; readonly folder: string; readonly scenario: Scenario }[] {
  const features = path.join(tckFolder, 'features');
  const files = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.feature'));
  return files.sort().flatMap((file) => {
    const place = file.split(path.sep).join('/').replace(/\.feature$/, '');
    return parseFeature(readFileSync(path.join(features, file), 'utf8')).scenarios.map((scenario) => ({
      id: `${place}: ${scenario.name}`, folder: path.posix.dirname(place), scenario,
    }));
  });
}

export function runSuite(tckFolder: string, isWanted: (id: string) => boolean = () => true): readonly ScenarioResult[] {
  return listScenarios(tckFolder)
    .filter(({ id }) => isWanted(id))
    .map(({ id, folder, scenario }) => ({ id, folder, problem: runScenario(scenario, tckFolder) }));
}
