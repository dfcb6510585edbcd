import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { ComboBox } from '../../../renderer/ui/combo-box.tsx';
import { DateField } from '../../../renderer/ui/date-field.tsx';
import { PasswordField } from '../../../renderer/ui/password-field.tsx';
import { Select } from '../../../renderer/ui/select.tsx';
import { TextField, type TextFieldProps } from '../../../renderer/ui/text-field.tsx';

afterEach(cleanup);

function Text(props: Partial<TextFieldProps>) {
  const [value, setValue] = useState(props.value ?? '');
  return <TextField label="Title" {...props} value={value} onChange={setValue} />;
}

test('an error is announced, marks the field and is read with it', async () => {
  const { rerender } = render(<Text />);
  const field = screen.getByRole('textbox', { name: 'Title' });
  expect(field.hasAttribute('aria-invalid')).toBe(false);

  rerender(<Text error="Please write something here." />);

  const error = screen.getByText('Please write something here.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(error.closest('[aria-live="polite"]')).not.toBeNull();
  const described = (field.getAttribute('aria-describedby') ?? '').split(' ');
  expect(described.some((id) => document.getElementById(id)?.contains(error))).toBe(true);
});

test('the counter shows only near the end, counts letters as people do, and never cuts', async () => {
  const counterText = (left: number) => (left < 0 ? `${-left} too many` : `${left} left`);
  render(<Text maxLength={30} counterText={counterText} />);
  const field = screen.getByRole('textbox', { name: 'Title' });
  await userEvent.type(field, 'nine char');
  expect(screen.queryByText('21 left')).toBeNull();

  await userEvent.type(field, '😀');
  expect(screen.getAllByText('20 left')).toHaveLength(2);

  await userEvent.type(field, 'x'.repeat(22));
  expect(screen.getByText('2 too many')).toBeTruthy();
  expect(field.getAttribute('value')?.length ?? 0).toBe(33);
});

test('Enter submits one line; many lines keep their Enter and submit with Ctrl Enter', async () => {
  let submitted = 0;
  const { rerender } = render(<Text onSubmit={() => submitted++} />);
  await userEvent.type(screen.getByRole('textbox'), 'one{Enter}');
  expect(submitted).toBe(1);

  rerender(<Text onSubmit={() => submitted++} isMultiline />);
  await userEvent.type(screen.getByRole('textbox'), '{Enter}two');
  expect(submitted).toBe(1);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(submitted).toBe(2);
});

function Secret() {
  const [value, setValue] = useState('');
  return (
    <PasswordField
      label="Passphrase"
      value={value}
      onChange={setValue}
      showLabel="Show passphrase"
      hideLabel="Hide passphrase"
      capsLockText="Caps lock is on"
    />
  );
}

test('a passphrase is hidden until it is shown, and hidden again', async () => {
  render(<Secret />);
  const field = screen.getByLabelText('Passphrase');
  await userEvent.type(field, 'quiet');
  expect(field.getAttribute('type')).toBe('password');

  await userEvent.click(screen.getByRole('button', { name: 'Show passphrase' }));
  expect(screen.getByLabelText('Passphrase').getAttribute('type')).toBe('text');

  await userEvent.click(screen.getByRole('button', { name: 'Hide passphrase' }));
  expect(screen.getByLabelText('Passphrase').getAttribute('type')).toBe('password');
  expect(screen.getByLabelText('Passphrase').getAttribute('value')).toBe('quiet');
});

test('caps lock is pointed out while typing a passphrase', async () => {
  render(<Secret />);
  const field = screen.getByLabelText('Passphrase');
  expect(screen.queryByText('Caps lock is on')).toBeNull();
  field.focus();
  await userEvent.keyboard('{CapsLock}a');

  expect(screen.getByText('Caps lock is on').closest('[role="status"]')).not.toBeNull();
});

const RELATIONS = [
  { value: 'peer', label: 'Peer' },
  { value: 'manager', label: 'Manager' },
] as const;

test('a select opens its options and takes the chosen one', async () => {
  const chosen: string[] = [];
  render(
    <Select
      label="Relation"
      placeholder="Choose"
      options={RELATIONS}
      value={null}
      onChange={(value) => chosen.push(value)}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: /Relation/ }));
  await userEvent.click(screen.getByRole('option', { name: 'Manager' }));

  expect(chosen).toEqual(['manager']);
});

function Skills({ onMake }: { readonly onMake: (name: string) => void }) {
  const [names, setNames] = useState(['Negotiation', 'Facilitation']);
  const [value, setValue] = useState<string | null>(null);
  return (
    <ComboBox
      label="Skill"
      options={names.map((name) => ({ value: name, label: name }))}
      value={value}
      onChange={setValue}
      onCreate={(name) => {
        onMake(name);
        setNames([...names, name]);
        setValue(name);
      }}
      createLabel={(name) => `Create “${name}”`}
      openLabel="Show skills"
      emptyText="No such skill"
    />
  );
}

test('a combo box narrows to what is typed and takes the choice', async () => {
  render(<Skills onMake={() => {}} />);
  await userEvent.type(screen.getByRole('combobox', { name: /Skill/ }), 'faci');
  expect(screen.queryByRole('option', { name: 'Negotiation' })).toBeNull();

  await userEvent.keyboard('{ArrowDown}{Enter}');

  expect(screen.getByRole('combobox').getAttribute('value')).toBe('Facilitation');
});

test('a combo box offers to make what it does not have, and then has it', async () => {
  const made: string[] = [];
  render(<Skills onMake={(name) => made.push(name)} />);
  await userEvent.type(screen.getByRole('combobox', { name: /Skill/ }), ' Saying no');

  await userEvent.click(screen.getByRole('option', { name: 'Create “Saying no”' }));

  expect(made).toEqual(['Saying no']);
  expect(screen.getByRole('combobox').getAttribute('value')).toBe('Saying no');
});

test('clearing a combo box takes its choice away, and leaving it half typed does not', async () => {
  render(<Skills onMake={() => {}} />);
  const field = screen.getByRole('combobox', { name: /Skill/ });
  await userEvent.type(field, 'nego');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await userEvent.type(field, '{Backspace}{Backspace}');
  await userEvent.tab();
  expect(field.getAttribute('value')).toBe('Negotiation');

  await userEvent.clear(field);
  await userEvent.tab();

  expect(field.getAttribute('value')).toBe('');
});

test('a combo box does not offer to make what it has, whatever its letters are', async () => {
  render(<Skills onMake={() => {}} />);
  await userEvent.type(screen.getByRole('combobox', { name: /Skill/ }), 'NEGOTIATION');

  expect(screen.getAllByRole('option')).toHaveLength(1);
});

function Deadline({ start }: { readonly start: string | null }) {
  const [day, setDay] = useState(start);
  return (
    <>
      <DateField
        label="By when"
        value={day}
        onChange={setDay}
        openLabel="Choose a day"
        min="2026-01-01"
      />
      <output data-testid="day">{day ?? 'none'}</output>
    </>
  );
}

test('a date goes in and comes out as a calendar day', async () => {
  render(<Deadline start="2026-03-09" />);
  const parts = screen.getAllByRole('spinbutton');
  const last = parts.at(-1);
  last?.focus();
  await userEvent.keyboard('{ArrowUp}');

  expect(screen.getByTestId('day').textContent).toBe('2027-03-09');
});

test('a date before the first possible day is called out', async () => {
  render(<Deadline start="2025-12-31" />);

  expect(screen.getAllByRole('spinbutton')[0]?.getAttribute('aria-invalid')).toBe('true');
});
