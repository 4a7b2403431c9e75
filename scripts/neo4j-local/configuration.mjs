import fs from 'node:fs';
import path from 'node:path';

/** Writes neo4j.conf: everything on the loopback address only, nothing sent home, small on disk and in memory. */
export function writeConfiguration(instance, options, { boltPort, httpPort }) {
  fs.mkdirSync(instance.conf, { recursive: true });
  for (const folder of ['data', 'logs', 'plugins', 'import', 'run', 'licenses']) {
    fs.mkdirSync(path.join(instance.home, folder), { recursive: true });
  }
  const settings = new Map([
    ['server.default_listen_address', '127.0.0.1'],
    ['server.default_advertised_address', '127.0.0.1'],
    ['server.bolt.listen_address', `127.0.0.1:${boltPort}`],
    ['server.bolt.advertised_address', `127.0.0.1:${boltPort}`],
    ['server.bolt.tls_level', 'DISABLED'],
    ['server.http.listen_address', `127.0.0.1:${httpPort}`],
    ['server.http.advertised_address', `127.0.0.1:${httpPort}`],
    ['server.https.enabled', 'false'],
    ['dbms.security.auth_enabled', String(options.auth)],
    ['dbms.usage_report.enabled', 'false'],
    ['client.allow_telemetry', 'false'],
    ['server.memory.pagecache.size', '64m'],
    ['db.tx_log.preallocate', 'false'],
    ['db.tx_log.rotation.retention_policy', 'keep_none'],
    ['server.config.strict_validation.enabled', 'true'],
    ...(options.readOnly ? [['server.databases.default_to_read_only', 'true']] : []),
    ...options.set,
  ]);
  const lines = [...settings].map(([key, value]) => `${key}=${value}\n`).join('');
  fs.writeFileSync(path.join(instance.conf, 'neo4j.conf'), lines, { mode: 0o600 });
}
