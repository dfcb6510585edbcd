// Run by Node and by Electron in turn: does the SQLite addon work here, encryption included?
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const Database = require('better-sqlite3');

const KEY = `x'${'5a'.repeat(32)}'`;

function open(file, key) {
  const database = new Database(file);
  if (key) {
    database.pragma("cipher='sqlcipher'");
    database.pragma('legacy=4');
    database.pragma(`key="${key}"`);
  }
  return database;
}

function write(file) {
  const database = open(file, KEY);
  database.exec('CREATE TABLE plants (name TEXT NOT NULL)');
  database.prepare('INSERT INTO plants (name) VALUES (?)').run('fern');
  database.close();
}

function read(file, key) {
  const database = open(file, key);
  try {
    return database.prepare('SELECT name FROM plants').pluck().get();
  } finally {
    database.close();
  }
}

function isRefused(file) {
  try {
    read(file, undefined);
    return false;
  } catch (error) {
    return error.code === 'SQLITE_NOTADB';
  }
}

const folder = mkdtempSync(join(tmpdir(), 'cloche-sqlite-'));
try {
  const file = join(folder, 'check.db');
  write(file);
  if (read(file, KEY) !== 'fern') throw new Error('a keyed database lost its row');
  if (!isRefused(file)) throw new Error('a keyed database opened without its key');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
