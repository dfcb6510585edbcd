import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cycleRegion } from '../../../renderer/app/regions.ts';

const focused = () => document.activeElement?.id;

beforeEach(() => {
  document.body.innerHTML = `
    <header data-region="title"><button id="search"></button></header>
    <nav data-region="nav"><a href="#/" id="today"></a><a href="#/skills" aria-current="page" id="skills"></a></nav>
    <main data-region="content">
      <div data-region="list"><div tabindex="0" id="list"></div></div>
      <div data-region="detail" id="detail"><p>Nothing to press</p></div>
    </main>`;
});
afterEach(() => {
  document.body.innerHTML = '';
});

describe('F6', () => {
  test('goes from part to part and round again, and not to a part that is made of parts', () => {
    const visited = [1, 2, 3, 4, 5].map(() => {
      cycleRegion(1);
      return focused();
    });
    expect(visited).toEqual(['search', 'skills', 'list', 'detail', 'search']);
  });

  test('goes backwards with Shift', () => {
    document.getElementById('search')?.focus();
    cycleRegion(-1);
    expect(focused()).toBe('detail');
  });
});
