import { test } from 'vitest';
import { expectKept } from './recorded.ts';
import { whyNoTrace, wordsInTemporaryFiles } from './temporary-files.ts';

test('[T90] sorting, searching and backing up write no word anywhere but into the vault, and open no temporary file', async ({
  skip,
}) => {
  const reason = whyNoTrace();
  if (reason !== null) return skip(reason);
  expectKept(await wordsInTemporaryFiles());
});
