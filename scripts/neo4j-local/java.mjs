import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { NEO4J_VERSION } from './jars.mjs';
import { runToEnd, versionText } from './processes.mjs';

const JVM_OPTIONS = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.lang=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  '-XX:+UseSerialGC',
  '-Xshare:auto',
];

/** The Java program to run, and a text that tells this build of Java from every other. */
export function findJava() {
  const program = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const build = versionText(program, ['-version'], 'Java');
  const major = Number(/version "(\d+)/.exec(build)?.[1] ?? 0);
  if (major < 17) throw new Failure(`Neo4j ${NEO4J_VERSION} needs Java 17 or 21, found: ${build.split('\n')[0]}`);
  return { program, build };
}

/**
 * The class-data archive beside the jars, which halves the time to start; written by `warm`. It fits one build of Java and one
 * order of the class path: hence the hash in its name here and the sorted class path below.
 */
export function classArchive(java, lib) {
  const hash = crypto.createHash('sha256').update(java.program + java.build).digest('hex').slice(0, 8);
  return path.join(path.dirname(lib), `classes-${hash}.jsa`);
}

/** Arguments that start a server; `dumpTo` makes it write a class-data archive at its end. */
export function serverArguments({ java, lib, instance, heap, dumpTo }) {
  const archive = classArchive(java, lib);
  return [
    '-Xms128m', `-Xmx${heap}`, ...JVM_OPTIONS,
    ...(dumpTo ? [`-XX:ArchiveClassesAtExit=${dumpTo}`] : []),
    ...(!dumpTo && fs.existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : []),
    '-cp', classPath(lib), 'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${instance.home}`, `--config-dir=${instance.conf}`,
  ];
}

/** Runs neo4j-admin with an instance's settings. */
export function runAdmin({ java, lib, instance, args, heap, timeoutSeconds, inherit = false }) {
  return runToEnd(java.program, [`-Xmx${heap}`, ...JVM_OPTIONS, '-cp', classPath(lib), 'org.neo4j.cli.AdminTool', ...args], {
    name: `neo4j-admin ${args.slice(0, 2).join(' ')}`,
    timeoutSeconds,
    inherit,
    env: { NEO4J_HOME: instance.home, NEO4J_CONF: instance.conf },
  });
}

function classPath(lib) {
  const jars = fs.readdirSync(lib).filter((name) => name.endsWith('.jar')).sort();
  return jars.map((name) => path.join(lib, name)).join(path.delimiter);
}
