import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Failure, log } from './failure.mjs';
import { runToEnd, versionText } from './processes.mjs';

/** The newest 5.26, the long-term line of Neo4j 5; docker-compose.yml names the same one. */
export const NEO4J_VERSION = '5.26.30';
const BROWSER_VERSION = '5.24.0';
const COPY_PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';

// neo4j-server alone lacks the store engine and the Community entry point: those come with org.neo4j:neo4j.
const SERVER = [['org.neo4j', 'neo4j', NEO4J_VERSION], ['org.neo4j.app', 'neo4j-server', NEO4J_VERSION]];
const BROWSER = ['org.neo4j.client', 'neo4j-browser', BROWSER_VERSION];
const MUST_HAVE = [`neo4j-${NEO4J_VERSION}.jar`, `neo4j-server-${NEO4J_VERSION}.jar`, 'neo4j-record-storage-engine-'];

/** The folder with the server's jars, filled from Maven Central at the first call. */
export async function fetchJars({ cache, browser }) {
  const pom = projectFile(browser ? [...SERVER, BROWSER] : SERVER);
  const key = crypto.createHash('sha256').update(pom + COPY_PLUGIN).digest('hex').slice(0, 10);
  const home = path.join(cache, `neo4j-${NEO4J_VERSION}${browser ? '' : '-no-browser'}-${key}`);
  if (!isComplete(home)) await fill(home, pom);
  return path.join(home, 'lib');
}

async function fill(home, pom) {
  fs.mkdirSync(path.dirname(home), { recursive: true });
  // A fresh folder each time, since Maven's copy never removes old jars; and under its final name only when whole.
  const fresh = fs.mkdtempSync(`${home}.new-`);
  try {
    log(`fetching Neo4j ${NEO4J_VERSION} (about 140 MB, once) into ${home}`);
    versionText('mvn', ['-v'], 'Maven');
    fs.writeFileSync(path.join(fresh, 'pom.xml'), pom);
    const args = ['-B', '-q', '-f', path.join(fresh, 'pom.xml'), COPY_PLUGIN,
      `-DoutputDirectory=${path.join(fresh, 'lib')}`, '-DincludeScope=runtime'];
    await runToEnd('mvn', args, { name: 'Maven', timeoutSeconds: 900 });
    fs.writeFileSync(path.join(fresh, '.complete'), '');
    if (!isComplete(fresh)) throw new Failure(`Maven ended well, but not all of ${MUST_HAVE.join(', ')} arrived`);
    if (isComplete(home)) return;
    fs.rmSync(home, { recursive: true, force: true });
    fs.renameSync(fresh, home);
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}

function isComplete(home) {
  if (!fs.existsSync(path.join(home, '.complete'))) return false;
  const jars = fs.readdirSync(path.join(home, 'lib'));
  return MUST_HAVE.every((start) => jars.some((jar) => jar.startsWith(start)));
}

function projectFile(artifacts) {
  const dependencies = artifacts.map(([group, artifact, version]) =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`);
  return '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
    + '<groupId>local</groupId><artifactId>neo4j-local</artifactId><version>1</version><packaging>pom</packaging>'
    + `<dependencies>${dependencies.join('')}</dependencies></project>`;
}
