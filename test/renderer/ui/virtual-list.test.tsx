import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as fc from 'fast-check';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listEntries, placeAfterKey, placeByText } from '../../../renderer/ui/list-entries.ts';
import { VirtualList, type VirtualListProps } from '../../../renderer/ui/virtual-list.tsx';

// A page without layout has no sizes; the list needs to know how much fits.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(460);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(372);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const NAMES = Array.from({ length: 1000 }, (_, index) => `Skill ${index + 1}`);

function List(props: Partial<VirtualListProps<string>>) {
  const [selected, setSelected] = useState<string | null>('Skill 1');
  return (
    <>
      <VirtualList
        label="Skills"
        items={NAMES}
        getKey={(name) => name}
        getText={(name) => name}
        renderRow={(name) => <span>{name}</span>}
        selectedKey={selected}
        onSelect={setSelected}
        {...props}
      />
      <output data-testid="selected">{selected}</output>
    </>
  );
}

function activeOption(): HTMLElement | null {
  const id = screen.getByRole('listbox').getAttribute('aria-activedescendant');
  return document.getElementById(id ?? '');
}

function selected(): string | null {
  return screen.getByTestId('selected').textContent;
}

test('of a thousand items only those in view are drawn, and each knows its place', () => {
  render(<List />);
  const options = screen.getAllByRole('option');

  expect(options.length).toBeLessThan(40);
  expect(options[2]?.getAttribute('aria-setsize')).toBe('1000');
  expect(options[2]?.getAttribute('aria-posinset')).toBe('3');
  expect(options[0]?.getAttribute('aria-selected')).toBe('true');
});

test('arrows, Home and End move the cursor and the choice with it', async () => {
  render(<List />);
  screen.getByRole('listbox', { name: 'Skills' }).focus();

  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect([selected(), activeOption()?.textContent]).toEqual(['Skill 3', 'Skill 3']);
  await userEvent.keyboard('{End}');
  expect([selected(), activeOption()?.textContent]).toEqual(['Skill 1000', 'Skill 1000']);
  await userEvent.keyboard('{ArrowDown}');
  expect(selected()).toBe('Skill 1000');
  await userEvent.keyboard('{Home}');
  expect([selected(), activeOption()?.textContent]).toEqual(['Skill 1', 'Skill 1']);
});

test('without following focus the cursor moves alone, and Space chooses', async () => {
  render(<List selectionFollowsFocus={false} />);
  screen.getByRole('listbox').focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect([selected(), activeOption()?.textContent]).toEqual(['Skill 1', 'Skill 3']);

  await userEvent.keyboard(' ');

  expect(selected()).toBe('Skill 3');
});

test('typing goes to the item that starts with it', async () => {
  render(<List items={['Apple', 'Banana', 'Blueberry', 'Cherry']} />);
  screen.getByRole('listbox').focus();

  await userEvent.keyboard('blu');

  expect(selected()).toBe('Blueberry');
});

test('Enter opens the item under the cursor', async () => {
  const opened: string[] = [];
  render(<List onOpen={(key) => opened.push(key)} />);
  screen.getByRole('listbox').focus();
  await userEvent.keyboard('{ArrowDown}{Enter}');

  expect(opened).toEqual(['Skill 2']);
});

test('a key the screen takes for itself does not move the list', async () => {
  const heard: (string | null)[] = [];
  render(
    <List
      onKey={(event, key) => {
        if (event.key !== 's') return;
        heard.push(key);
        event.preventDefault();
      }}
    />,
  );
  screen.getByRole('listbox').focus();
  await userEvent.keyboard('{ArrowDown}s');

  expect(heard).toEqual(['Skill 2']);
  expect(selected()).toBe('Skill 2');
});

test('a press chooses the row', async () => {
  render(<List />);
  await userEvent.click(screen.getByRole('option', { name: 'Skill 4' }));

  expect(selected()).toBe('Skill 4');
});

test('groups stand above their items and are not options', () => {
  render(<List items={['a1', 'a2', 'b1']} getGroup={(name) => name.slice(0, 1).toUpperCase()} />);

  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
    'a1',
    'a2',
    'b1',
  ]);
  expect(screen.getByText('A')).toBeTruthy();
  expect(screen.getAllByRole('option')[2]?.getAttribute('aria-posinset')).toBe('3');
});

test('an empty list shows what it was given for that', () => {
  render(<List items={[]} empty={<p>Nothing here</p>} />);

  expect(screen.getByText('Nothing here')).toBeTruthy();
});

test('no key leads out of the list', () => {
  const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp');
  fc.assert(
    fc.property(keys, fc.nat(500), fc.integer({ min: 1, max: 50 }), (key, place, perPage) => {
      const count = place + 1;
      const goal = placeAfterKey(key, place, count, perPage);
      return goal !== undefined && goal >= 0 && goal < count;
    }),
  );
});

test('the same letter again goes round the items that start with it', () => {
  const names = ['Banana', 'Apple', 'Blueberry'];

  expect(placeByText(names, 0, 'b')).toBe(2);
  expect(placeByText(names, 2, 'bb')).toBe(0);
  expect(placeByText(names, 0, 'x')).toBe(-1);
});

test('entries keep every item once and in order, whatever the groups', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (items) => {
      const entries = listEntries(items, (item) => item.slice(0, 1));
      const kept = entries.flatMap((entry) => (entry.kind === 'item' ? [entry.item] : []));
      expect(kept).toEqual(items);
    }),
  );
});
